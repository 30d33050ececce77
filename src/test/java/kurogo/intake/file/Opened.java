package kurogo.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.LongSheet;
import kurogo.intake.read.sheet.Pages;
import kurogo.intake.read.sheet.SheetUnreadableException;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.report.FileContent;

/** Opens files as intake does, within a time that no file may exceed. */
final class Opened {

    /** Far more than the slowest machine needs, far less than a file that hangs. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Opened() {}

    static SourceFile of(FileContent content) {
        return assertTimeoutPreemptively(LIMIT, () -> new SpreadsheetOpener(FileLimits.STANDARD).open("x", content));
    }

    static SourceFile of(byte[] bytes) {
        return of(FileContent.of(bytes));
    }

    static SourceFile of(RawWorkbook workbook) {
        return of(workbook.content());
    }

    /** The files in an archive, or the one file. */
    static List<SourceFile> all(byte[] bytes) {
        return assertTimeoutPreemptively(LIMIT, () -> new SpreadsheetOpener(FileLimits.STANDARD).open("x.zip", bytes));
    }

    static void assertRefused(SourceFile file, ProblemCode why) {
        assertThat(file.sheets()).isEmpty();
        assertThat(file.longSheets()).isEmpty();
        assertThat(file.problems().stream().filter(Problem::isError).map(Problem::code))
                .containsExactly(why);
    }

    static void assertRefused(byte[] bytes, ProblemCode why) {
        assertRefused(of(bytes), why);
    }

    static void assertRefused(RawWorkbook workbook, ProblemCode why) {
        assertRefused(of(workbook), why);
    }

    /** All cells that hold something, as {@code A1=text}, {@code B1=12}. */
    static List<String> cells(SourceFile file) {
        assertThat(file.problems()).noneMatch(Problem::isError);
        List<String> cells = new ArrayList<>();
        file.sheets().forEach(grid -> grid.filledCells().map(Opened::plain).forEach(cells::add));
        return cells;
    }

    static List<String> cells(RawWorkbook workbook) {
        return cells(of(workbook));
    }

    static List<String> cells(byte[] bytes) {
        return cells(of(bytes));
    }

    static List<String> cells(String csv) {
        return cells(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a long sheet to its end; the code of the problem it ends with, if it does. */
    static Optional<ProblemCode> readThrough(LongSheet sheet) {
        return assertTimeoutPreemptively(LIMIT, () -> {
            try (Pages pages = sheet.pages().open()) {
                Optional<Grid> page = pages.next();
                while (page.isPresent()) {
                    page = pages.next();
                }
                return Optional.empty();
            } catch (SheetUnreadableException unreadable) {
                return Optional.of(unreadable.code());
            }
        });
    }

    private static String plain(SourceCell cell) {
        String content = switch (cell.content()) {
            case CellContent.Text(String text) -> text;
            case CellContent.Number number -> number.value().toPlainString();
            case CellContent.Bool(boolean truth) -> "" + truth;
            case CellContent.Fault(String code) -> "fault " + code;
            case CellContent.Uncomputed(String formula) -> "uncomputed " + formula;
            case CellContent.Empty ignored -> "";
        };
        return cell.address() + "=" + content;
    }
}
