package kurogo.intake;

import static kurogo.intake.DemoFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.UnderstoodReport;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file the demo prefecture's municipalities sent is read as it was meant, answer by answer. */
class DemoReportsTest {

    @ParameterizedTest
    @ValueSource(strings = {"R4", "R5", "R6-H1", "R6", "R7-H1", "R7", "R8-H1"})
    void everyFigureIsReadAsItWasMeant(String round) throws IOException {
        Map<String, String> read = new TreeMap<>();
        reports(round)
                .forEach(report -> report.answers()
                        .programmes()
                        .forEach((programme, answers) ->
                                read.put(report.municipality() + " " + programme, figures(answers))));
        assertThat(read)
                .isEqualTo(meant(
                        "truth.csv",
                        round,
                        row -> row.getField("municipality_code") + " " + Programme.valueOf(row.getField("programme")),
                        List.of("run", "first_month", "cases", "cost_yen", "contracted_yen", "way")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R4", "R5", "R6-H1", "R7-H1"})
    void tablesOfAllMunicipalitiesSayWhatTheyMeanBesidesFigures(String round) throws IOException {
        assertThat(answers(round, DemoReportsTest::statements))
                .isEqualTo(meantAnswers(round, List.of("status", "referral_criteria", "needs", "targets_set")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R6", "R7", "R8-H1"})
    void formsSayWhatTheyMeanBesidesFigures(String round) throws IOException {
        assertThat(answers(round, answers -> statements(answers) + "," + counts(answers)))
                .isEqualTo(meantAnswers(
                        round,
                        List.of("status", "referral_criteria", "needs", "targets_set", "targets", "steps_done")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R4", "R5", "R6-H1", "R6", "R7-H1", "R7", "R8-H1"})
    void nothingInTheFilesKeepsThemFromBeingAccepted(String round) throws IOException {
        assertThat(DemoFiles.readRound(round)).isNotEmpty().allMatch(UnderstoodFile::isAcceptable);
    }

    @Test
    void theTotalThatWasTypedInWrongIsNoticed() throws IOException {
        Stream<Problem> problems = DemoFiles.readRound("R7").stream().flatMap(file -> file.problems().stream());
        assertThat(problems.filter(problem -> problem.code() == ProblemCode.TOTAL_DOES_NOT_MATCH))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().file()).contains("紅葉谷市");
                    assertThat(problem.isError()).isFalse();
                });
    }

    private static List<UnderstoodReport> reports(String round) throws IOException {
        return DemoFiles.readRound(round).stream()
                .flatMap(file -> file.reports().stream())
                .toList();
    }

    private static Map<String, String> answers(String round, Function<ReportAnswers, String> line) throws IOException {
        return reports(round).stream()
                .collect(Collectors.toMap(
                        report -> report.municipality().digits(), report -> line.apply(report.answers())));
    }

    private static String figures(ProgrammeAnswers answers) {
        return String.join(
                ",",
                text(answers.run()),
                text(answers.firstMonth().map(Month::getValue)),
                text(answers.cases()),
                text(answers.costYen()),
                text(answers.contractedYen()),
                text(answers.way()));
    }

    private static String statements(ReportAnswers answers) {
        return String.join(
                ",",
                text(answers.status()),
                text(answers.referralCriteria()),
                text(answers.needs()),
                text(answers.targetsSet()));
    }

    private static String counts(ReportAnswers answers) {
        long done = answers.processSteps().values().stream()
                .filter(step -> step.done().asValue().orElse(false))
                .count();
        return answers.targets().size() + "," + done;
    }

    private static Map<String, String> meantAnswers(String round, List<String> columns) throws IOException {
        return meant("truth_answers.csv", round, row -> row.getField("municipality_code"), columns);
    }

    private static Map<String, String> meant(
            String file, String round, Function<NamedCsvRecord, String> key, List<String> columns) throws IOException {
        return DemoFiles.rows(file).stream()
                .filter(row -> row.getField("round").equals(round))
                .collect(Collectors.toMap(
                        key, row -> columns.stream().map(row::getField).collect(Collectors.joining(","))));
    }
}
