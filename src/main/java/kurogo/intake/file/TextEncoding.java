package kurogo.intake.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import kurogo.intake.read.ProblemCode;

/** Finds the encoding of a text: by its mark, else strictly UTF-8, else strictly CP932. Nothing is replaced by question marks. */
final class TextEncoding {

    private static final Charset CP932 = Charset.forName("windows-31j");

    private TextEncoding() {}

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(StandardCharsets.UTF_8, bytes, 3);
        }
        if (hasUtf16Mark(bytes)) {
            Charset utf16 = startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return strictly(utf16, bytes, 2);
        }
        try {
            return strictly(StandardCharsets.UTF_8, bytes, 0);
        } catch (FileRefused notUtf8) {
            return strictly(CP932, bytes, 0);
        }
    }

    static boolean hasUtf16Mark(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    }

    private static String strictly(Charset charset, byte[] bytes, int from) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new FileRefused(ProblemCode.ENCODING_UNCLEAR);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
