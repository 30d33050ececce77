package kurogo.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.report.FileContent;

/**
 * Opens whatever a municipality sends. What a file is, its first bytes tell, not its name. A file that cannot be opened
 * becomes one without sheets and with a problem that says why; nothing is ever thrown, whatever a library makes of bytes
 * nobody foresaw.
 */
public final class SpreadsheetOpener {

    private static final int LOOKED_AT = 4096;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Pattern WORKBOOK_NAME = Pattern.compile("\\.xls[xm]?$", Pattern.CASE_INSENSITIVE);
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final FileLimits limits;

    public SpreadsheetOpener(FileLimits limits) {
        this.limits = limits;
    }

    /** The file, or every file in it when it is an archive, all at once. */
    public List<SourceFile> open(String name, byte[] bytes) {
        try (Unpacking files = unpack(name, FileContent.of(bytes))) {
            List<SourceFile> opened = new ArrayList<>();
            for (int number = 0; number < files.size(); number++) {
                opened.add(open(files, number));
            }
            return opened;
        }
    }

    /** The files in an archive, one at a time; a file that is no archive, or an archive that cannot be unpacked, as it is. */
    public Unpacking unpack(String name, FileContent content) {
        PackedFile whole = new PackedFile(name, content);
        try {
            if (content.size() > limits.bytes() || !isArchive(content)) {
                return Unpacking.of(whole);
            }
            Archive archive = Archive.open(content, limits);
            return Unpacking.of(whole, archive);
        } catch (FileRefused refusal) {
            return Unpacking.refused(whole, refusal.code());
        } catch (IOException | RuntimeException cannotBeUnpacked) {
            return Unpacking.of(whole);
        }
    }

    /** Opens one of several files that were sent together. */
    public SourceFile open(Unpacking files, int number) {
        try {
            PackedFile file = files.file(number);
            return open(file.name(), file.content());
        } catch (FileRefused refusal) {
            return refused(files.name(number), refusal.code());
        }
    }

    /** Opens a file that is no archive. */
    public SourceFile open(String name, FileContent content) {
        try {
            return opened(name, content);
        } catch (FileRefused refusal) {
            return refused(name, refusal.code());
        } catch (IOException | RuntimeException damaged) {
            return refused(name, ProblemCode.DAMAGED);
        }
    }

    private SourceFile opened(String name, FileContent content) throws IOException {
        if (content.size() > limits.bytes()) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
        if (content.size() == 0) {
            throw new FileRefused(ProblemCode.EMPTY_FILE);
        }
        byte[] start = content.start(LOOKED_AT);
        if (startsWith(start, ZIP)) {
            return new StreamedWorkbook(limits).open(name, content);
        }
        if (startsWith(start, OLE)) {
            return new OldWorkbook(limits).open(name, content);
        }
        ForeignFormat.of(start).ifPresent(code -> {
            throw new FileRefused(code);
        });
        SourceFile text = new TextTableFile(limits).open(name, content);
        if (isNamedWorkbook(name) && holdsNoTable(text)) {
            throw new FileRefused(ProblemCode.NOT_A_SPREADSHEET);
        }
        return text;
    }

    /** What a file is called counts only where its text alone would not tell that it was meant to be something else. */
    private static boolean isNamedWorkbook(String name) {
        return WORKBOOK_NAME.matcher(name).find();
    }

    /** Whether no row of a text has a second field. */
    private static boolean holdsNoTable(SourceFile text) {
        return text.longSheets().isEmpty()
                && text.sheets().stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .allMatch(row -> row.size() < 2);
    }

    static SourceFile refused(String name, ProblemCode code) {
        return new SourceFile(name, List.of(), List.of(Problem.error(code, Place.file(name), "")));
    }

    private boolean isArchive(FileContent content) throws IOException {
        if (!startsWith(content.start(ZIP.length), ZIP)) {
            return false;
        }
        try (WorkbookPackage parts = WorkbookPackage.open(content, limits)) {
            return !parts.isDocument();
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
