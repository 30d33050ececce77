package kurogo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.MunicipalityType;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.file.FileLimits;
import kurogo.intake.file.SpreadsheetOpener;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ReadingContext;
import kurogo.intake.read.ReportReader;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.UnderstoodReport;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file the demo prefecture's municipalities sent is read as it was meant, figure by figure. */
class DemoReportsTest {

    private static final Path DATA = Path.of("data");

    @ParameterizedTest
    @ValueSource(strings = {"R4", "R5", "R6", "R7", "R8-H1"})
    void whatIsReadIsWhatWasMeant(String round) throws IOException {
        List<UnderstoodFile> files = read(round);
        assertThat(files.stream().flatMap(file -> file.problems().stream()).filter(Problem::isError))
                .isEmpty();
        Map<String, String> read = new TreeMap<>();
        for (UnderstoodFile file : files) {
            file.reports()
                    .forEach(report -> Arrays.stream(Programme.values())
                            .forEach(programme -> read.put(key(report, programme), figures(report, programme))));
        }
        Map<String, String> meant = meant(round, new TreeSet<>(read.keySet()));
        assertThat(read).containsAllEntriesOf(meant);
        assertThat(meant).isNotEmpty();
    }

    private static List<UnderstoodFile> read(String round) throws IOException {
        ReadingContext context = new ReadingContext(directory(), ReportingPeriod.parse(round));
        SpreadsheetOpener opener = new SpreadsheetOpener(FileLimits.STANDARD);
        List<UnderstoodFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(DATA.resolve("reports").resolve(round))) {
            for (Path path : paths.sorted().toList()) {
                opener.open(path.getFileName().toString(), Files.readAllBytes(path)).stream()
                        .map(file -> ReportReader.read(file, context))
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static String key(UnderstoodReport report, Programme programme) {
        return report.municipality() + " " + programme;
    }

    private static String figures(UnderstoodReport report, Programme programme) {
        ProgrammeAnswers answers = report.answers().programme(programme);
        return String.join(
                ",",
                text(answers.run()),
                text(answers.firstMonth().map(Month::getValue)),
                text(answers.cases()),
                text(answers.costYen()),
                text(answers.contractedYen()),
                text(answers.way()));
    }

    private static String text(Answer<?> answer) {
        return answer.asValue().map(Object::toString).orElse("");
    }

    /** Rows of municipalities that were expected but not read would be missed, so their keys are compared too. */
    private static Map<String, String> meant(String round, TreeSet<String> keysRead) throws IOException {
        Map<String, String> meant = new TreeMap<>();
        for (String line : Files.readAllLines(DATA.resolve("truth.csv")).subList(1, lines("truth.csv"))) {
            String[] row = line.split(",", -1);
            String key = row[0] + " " + row[3];
            boolean reported = Arrays.stream(row, 4, row.length).anyMatch(cell -> !cell.isEmpty());
            if (row[2].equals(round) && (reported || keysRead.contains(key))) {
                meant.put(key, String.join(",", Arrays.copyOfRange(row, 4, 10)));
            }
        }
        return meant;
    }

    private static int lines(String file) throws IOException {
        return Files.readAllLines(DATA.resolve(file)).size();
    }

    private static MunicipalityDirectory directory() throws IOException {
        List<Municipality> municipalities = Files.readAllLines(DATA.resolve("municipalities.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(row -> new Municipality(
                        Optional.of(row[0]).flatMap(MunicipalityCode::parse).orElseThrow(),
                        row[1],
                        row[2],
                        row[3],
                        row[4],
                        MunicipalityType.valueOf(row[5])))
                .toList();
        return new MunicipalityDirectory("95", "見本県", municipalities);
    }
}
