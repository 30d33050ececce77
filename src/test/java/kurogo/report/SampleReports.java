package kurogo.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ProcessStepAnswers;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;
import kurogo.report.answers.TargetAnswers;
import kurogo.report.answers.WayOfRunning;

/** Reports and rounds for tests. */
final class SampleReports {

    static final LocalDate DUE = LocalDate.of(2026, 5, 29);

    private SampleReports() {}

    static NewRound round(int reiwa) {
        return new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(reiwa)),
                "令和" + reiwa + "年度 実績報告（年間）",
                DUE,
                Set.of(Programme.MULTI_AGENCY, Programme.OUTREACH));
    }

    static NewSubmission report(MunicipalityCode municipality, long cases) {
        return report(municipality, cases, Optional.empty());
    }

    static NewSubmission report(MunicipalityCode municipality, long cases, Optional<Long> standing) {
        return new NewSubmission(municipality, DUE, Optional.empty(), answers(Answer.of(cases)), sources(), standing);
    }

    static List<AnswerSource> sources() {
        return List.of(
                new AnswerSource(
                        FieldPath.of(Field.CASES, Programme.MULTI_AGENCY), "報告書", "D12", "１２件", "12", true, ""),
                new AnswerSource(
                        FieldPath.of(Field.COST, Programme.MULTI_AGENCY), "報告書", "E12", "3,400", "3400000", true, ""),
                new AnswerSource(FieldPath.of(Field.RUN, Programme.OUTREACH), "報告書", "B13", "未実施", "false", false, ""));
    }

    /** Answers that use a value and a silence of every kind of field. */
    static ReportAnswers answers(Answer<Long> cases) {
        return new ReportAnswers(
                Answer.of(ImplementationStatus.IMPLEMENTING),
                Map.of(Programme.MULTI_AGENCY, multiAgency(cases), Programme.OUTREACH, notRun()),
                Answer.of(ReferralCriteria.EXAMPLES_ONLY),
                Answer.silent(Silence.BEING_COUNTED),
                "次年度に増員を検討",
                Answer.of(true),
                List.of(target("支援会議の開催", "12.50"), target("参加者", "1E+3")),
                Map.of(
                        ProcessStep.TALKED,
                        new ProcessStepAnswers(Answer.of(true), Answer.of(LocalDate.of(2025, 6, 1)), "住民懇談会"),
                        ProcessStep.REVIEWED,
                        new ProcessStepAnswers(Answer.of(false), Answer.silent(Silence.NOT_APPLICABLE), "")),
                new ContactAnswers("福祉課", "見本花子", "", "fukushi@example.jp"),
                "改行\nを含む 記述 \"引用\" <tag> 𠮷");
    }

    private static ProgrammeAnswers multiAgency(Answer<Long> cases) {
        return new ProgrammeAnswers(
                Answer.of(true),
                Answer.of(Month.JULY),
                cases,
                Answer.of(3_400_000L),
                Answer.of(0L),
                Answer.blank(),
                Answer.silent(Silence.UNKNOWN),
                Answer.silent(Silence.WITHHELD),
                Answer.of(WayOfRunning.PARTLY_CONTRACTED));
    }

    private static ProgrammeAnswers notRun() {
        return new ProgrammeAnswers(
                Answer.of(false),
                Answer.blank(),
                Answer.silent(Silence.NOT_RUN),
                Answer.silent(Silence.NOT_RUN),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.blank(),
                Answer.silent(Silence.NOT_APPLICABLE));
    }

    private static TargetAnswers target(String indicator, String value) {
        return new TargetAnswers(
                indicator,
                "",
                Answer.silent(Silence.UNKNOWN),
                Answer.of(new BigDecimal(value)),
                Answer.of(LocalDate.of(2026, 3, 31)),
                Answer.blank());
    }
}
