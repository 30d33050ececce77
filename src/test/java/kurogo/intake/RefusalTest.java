package kurogo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.UnderstoodFile;
import kurogo.intake.read.UnderstoodReport;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ReportAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {

    private static final MunicipalityCode OWN = MunicipalityCode.parse("95201").orElseThrow();
    private static final MunicipalityCode OTHER =
            MunicipalityCode.parse("95202").orElseThrow();

    @Test
    void anUnderstoodFileIsNotRefused() {
        assertThat(refusal(file(List.of(OWN)), Optional.empty())).isEmpty();
    }

    @Test
    void aCellThatWasNotUnderstoodIsShownNotRefused() {
        Problem cell =
                Problem.error(ProblemCode.NOT_UNDERSTOOD, Place.cell("a.xlsx", "報告書", new CellAddress(4, 3)), "たくさん");

        assertThat(refusal(file(List.of(OWN), cell), Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ProblemCode.class,
            names = {
                "NOT_A_SPREADSHEET",
                "ENCRYPTED",
                "DAMAGED",
                "TOO_LARGE",
                "EMPTY_FILE",
                "OTHER_PREFECTURE",
                "OTHER_PERIOD"
            })
    void aFileThatBelongsElsewhereIsRefusedEvenWhenSomethingWasUnderstood(ProblemCode code) {
        Problem reason = Problem.error(code, Place.file("a.xlsx"), "");

        assertThat(refusal(file(List.of(OWN), reason), Optional.empty())).containsExactly(reason);
    }

    @Test
    void aNameNobodyKnowsIsShownAmongOthersAndRefusedAlone() {
        Problem unknown = Problem.error(
                ProblemCode.UNKNOWN_MUNICIPALITY, Place.cell("a.csv", "a", new CellAddress(4, 1)), "汐美原市", "汐見原市");

        assertThat(refusal(file(List.of(OWN), unknown), Optional.empty())).isEmpty();
        assertThat(refusal(file(List.of(), unknown), Optional.empty())).containsExactly(unknown);
    }

    @Test
    void aFileWithoutAnyReportIsRefusedWithAReason() {
        assertThat(refusal(file(List.of()), Optional.empty()))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NO_REPORT_FOUND);
    }

    @Test
    void aReporterIsRefusedAFileThatHoldsAnotherMunicipalitysReport() {
        assertThat(refusal(file(List.of(OWN, OTHER)), Optional.of(OWN)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.OTHER_MUNICIPALITY);
                    assertThat(problem.arguments()).containsExactly(OTHER.digits());
                });
    }

    @Test
    void aReporterMayBringInTheirOwn() {
        assertThat(refusal(file(List.of(OWN)), Optional.of(OWN))).isEmpty();
    }

    private static UnderstoodFile file(List<MunicipalityCode> municipalities, Problem... problems) {
        return new UnderstoodFile(
                "a.xlsx", municipalities.stream().map(RefusalTest::report).toList(), List.of(problems));
    }

    private static UnderstoodReport report(MunicipalityCode municipality) {
        ReportAnswers answers = new ReportAnswers(
                Answer.blank(),
                Map.of(),
                Answer.blank(),
                Answer.blank(),
                "",
                Answer.blank(),
                List.of(),
                Map.of(),
                ContactAnswers.BLANK,
                "");
        return new UnderstoodReport(municipality, ReportingPeriod.annual(FiscalYear.reiwa(7)), answers, List.of());
    }

    private static List<Problem> refusal(UnderstoodFile file, Optional<MunicipalityCode> own) {
        ReadingSummary summary = new ReadingSummary();
        file.reports().forEach(summary::report);
        file.problems().forEach(summary::problem);
        return Refusal.of(file.name(), summary, own);
    }
}
