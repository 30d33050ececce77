package kurogo.intake.file;

import java.io.IOException;
import java.io.InputStream;
import kurogo.report.FileContent;

/**
 * Finds lines of UTF-8 in a text that is not UTF-8 as a whole. They tell that pieces of different encodings were put
 * together: read in any one of them, some words would turn into others without a trace.
 */
final class Utf8Lines {

    /** One alone may be chance; Japanese words have more. */
    private static final int FEWEST_LETTERS = 2;

    private boolean valid = true;
    private int letters;
    private int lead;
    private int following;
    private boolean found;

    private Utf8Lines() {}

    /** Whether a text holds a line of Japanese in UTF-8. */
    static boolean areIn(FileContent content) throws IOException {
        Utf8Lines lines = new Utf8Lines();
        byte[] bytes = new byte[1 << 16];
        try (InputStream in = content.open()) {
            for (int read = in.read(bytes); read >= 0 && !lines.found; read = in.read(bytes)) {
                lines.look(bytes, read);
            }
        }
        lines.endLine();
        return lines.found;
    }

    private void look(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                endLine();
            } else {
                look(bytes[i] & 0xFF);
            }
        }
    }

    private void look(int b) {
        if (following > 0) {
            valid &= (b & 0xC0) == 0x80;
            following--;
            letters += valid && following == 0 && lead >= 0xE3 ? 1 : 0;
        } else if (b >= 0x80) {
            lead = b;
            following = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
            valid &= b >= 0xC2 && b <= 0xF4;
        }
    }

    private void endLine() {
        found |= valid && following == 0 && letters >= FEWEST_LETTERS;
        valid = true;
        letters = 0;
        following = 0;
    }
}
