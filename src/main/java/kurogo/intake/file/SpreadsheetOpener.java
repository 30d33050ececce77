package kurogo.intake.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.SourceFile;

/**
 * Opens whatever a municipality sends. What a file is, its first bytes tell, not its name. A file that cannot be opened
 * becomes one without sheets and with a problem that says why; nothing is ever thrown.
 */
public final class SpreadsheetOpener {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final FileLimits limits;

    public SpreadsheetOpener(FileLimits limits) {
        this.limits = limits;
    }

    /** The file, or every file in it when it is an archive. */
    public List<SourceFile> open(String name, byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return List.of(refused(name, ProblemCode.TOO_LARGE));
        }
        if (bytes.length == 0) {
            return List.of(refused(name, ProblemCode.EMPTY_FILE));
        }
        if (startsWith(bytes, ZIP) && !Archive.isWorkbook(bytes)) {
            return openArchive(name, bytes);
        }
        return List.of(openOne(name, bytes));
    }

    /**
     * The files in an archive, by themselves; a file that is no archive, or an archive that cannot be unpacked, as it is.
     * Opened one by one they are what {@link #open} makes of the whole.
     */
    public List<PackedFile> unpack(String name, byte[] bytes) {
        PackedFile whole = new PackedFile(name, bytes);
        if (bytes.length > limits.bytes() || !startsWith(bytes, ZIP) || Archive.isWorkbook(bytes)) {
            return List.of(whole);
        }
        try {
            List<PackedFile> files = Archive.entries(bytes, limits).stream()
                    .map(entry -> new PackedFile(name + "/" + entry.name(), entry.bytes()))
                    .toList();
            return files.isEmpty() ? List.of(whole) : files;
        } catch (FileRefused cannotBeUnpacked) {
            return List.of(whole);
        }
    }

    private SourceFile openOne(String name, byte[] bytes) {
        try {
            if (startsWith(bytes, ZIP) || startsWith(bytes, OLE)) {
                Archive.requireWithin(bytes, limits);
                return new WorkbookFile(limits).open(name, bytes);
            }
            return looksLikeText(bytes)
                    ? new TextTableFile(limits).open(name, bytes)
                    : refused(name, ProblemCode.NOT_A_SPREADSHEET);
        } catch (FileRefused refusal) {
            return refused(name, refusal.code());
        }
    }

    private List<SourceFile> openArchive(String name, byte[] bytes) {
        try {
            List<SourceFile> files = new ArrayList<>();
            for (Archive.Entry entry : Archive.entries(bytes, limits)) {
                files.add(openOne(name + "/" + entry.name(), entry.bytes()));
            }
            return files.isEmpty() ? List.of(refused(name, ProblemCode.NOT_A_SPREADSHEET)) : files;
        } catch (FileRefused refusal) {
            return List.of(refused(name, refusal.code()));
        }
    }

    static SourceFile refused(String name, ProblemCode code) {
        return new SourceFile(name, List.of(), List.of(Problem.error(code, Place.file(name), "")));
    }

    /** Text in an encoding of two bytes has its mark in front; any other has no zero bytes, and markup is no table. */
    private static boolean looksLikeText(byte[] bytes) {
        if (TextEncoding.hasUtf16Mark(bytes)) {
            return true;
        }
        for (byte b : bytes) {
            if (b == 0) {
                return false;
            }
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return !start.startsWith("%pdf") && !start.startsWith("<") && !start.startsWith("{\\rtf");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
