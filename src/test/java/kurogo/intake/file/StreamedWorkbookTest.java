package kurogo.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.intake.read.Problem;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.report.FileContent;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two readers that know nothing of each other must say the same of every cell. */
class StreamedWorkbookTest {

    private static final Path SAMPLES = Path.of("../shared/samples/tables");

    @ParameterizedTest
    @MethodSource("workbooks")
    void every_cell_is_what_the_other_reader_says_it_is(Path file) throws IOException {
        Assumptions.assumeTrue(Files.exists(file), "The public samples are not beside the project");
        FileContent content = FileContent.of(file);
        SourceFile streamed = new StreamedWorkbook(FileLimits.STANDARD).open("x", content);
        Optional<List<Grid>> whole = whole(content);
        Assumptions.assumeTrue(whole.isPresent(), "The other reader cannot open it: " + file.getFileName());

        assertThat(plain(streamed.sheets())).isEqualTo(plain(whole.get()));
    }

    private static Optional<List<Grid>> whole(FileContent content) {
        try {
            return Optional.of(SecondReader.sheets(content));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    static Stream<Path> workbooks() throws IOException {
        try (Stream<Path> demo = Files.walk(Path.of("data"));
                Stream<Path> samples =
                        Files.exists(SAMPLES) ? Files.walk(SAMPLES) : Stream.of(SAMPLES.resolve("x.xlsx"))) {
            return Stream.concat(demo, samples)
                    .filter(file ->
                            file.toString().endsWith(".xlsx") || file.toString().endsWith(".xlsm"))
                    .filter(StreamedWorkbookTest::isModern)
                    .toList()
                    .stream();
        }
    }

    /** A workbook with a password or a broken one is read by neither. */
    private static boolean isModern(Path file) {
        try {
            return !Files.exists(file) || FileContent.of(file).start(2)[0] == 'P' && isWhole(file);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isWhole(Path file) {
        return new SpreadsheetOpener(FileLimits.STANDARD)
                .open("x", FileContent.of(file)).problems().stream().noneMatch(Problem::isError);
    }

    private static List<String> plain(List<Grid> sheets) {
        return sheets.stream().flatMap(StreamedWorkbookTest::plain).toList();
    }

    private static Stream<String> plain(Grid grid) {
        int width = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        return Stream.concat(
                Stream.of(
                        grid.name() + " " + grid.hidden(),
                        grid.merged().stream().map(Object::toString).sorted().toList() + "",
                        grid.hiddenRows().stream()
                                        .filter(row ->
                                                grid.rows().get(row).stream().anyMatch(cell -> !cell.isEmpty()))
                                        .sorted()
                                        .toList()
                                + "",
                        grid.hiddenColumns().stream()
                                        .filter(column -> column < width)
                                        .sorted()
                                        .toList()
                                + ""),
                grid.rows().stream()
                        .flatMap(List::stream)
                        .filter(cell -> !cell.isEmpty())
                        .map(StreamedWorkbookTest::plain));
    }

    private static String plain(SourceCell cell) {
        return cell.address() + " " + plain(cell.content()) + " "
                + !cell.formula().isEmpty();
    }

    private static String plain(CellContent content) {
        return content instanceof CellContent.Number(BigDecimal value, String format, boolean date1904)
                ? value.round(new MathContext(15)).stripTrailingZeros().toPlainString() + " " + sections(format) + " "
                        + date1904
                : content.toString();
    }

    /** Formats known by number alone are spelt a little otherwise by each reader; room left for signs is no meaning. */
    private static String sections(String format) {
        return format.replaceAll("_.|\\\\| |\"", "").replaceAll("(?i)mm-dd-yy|m/d/yy", "m/d/yy");
    }
}
