package kurogo.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.SaidNames;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Programme;
import kurogo.review.rule.Evidence;
import kurogo.review.rule.Flag;
import kurogo.review.rule.Phrase;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import org.junit.jupiter.api.Test;

/** What a municipality reads when its report comes back. */
class SendBackLetterTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);
    private static final ReportingRound ROUND = new ReportingRound(
            1,
            ReportingPeriod.annual(FiscalYear.reiwa(7)),
            "令和7年度 実績報告",
            DUE,
            Set.of(Programme.MULTI_AGENCY),
            Set.of(),
            Instant.EPOCH,
            Optional.empty(),
            1);

    @Test
    void whereAFileHoldsSeveralReportsEachFigureSaysWhoseItIs() {
        Map<String, List<Flag>> questions = new LinkedHashMap<>();
        questions.put("汐見原市", List.of(flag()));
        questions.put("菜花町", List.of(flag()));

        assertThat(SendBackLetter.of(ROUND, "", "一覧.csv", List.of(), questions, SaidNames.NONE, DUE))
                .contains("・汐見原市　多機関協働事業：", "・菜花町　多機関協働事業：");
        assertThat(SendBackLetter.of(
                        ROUND, "汐見原市", "報告.xlsx", List.of(), Map.of("汐見原市", List.of(flag())), SaidNames.NONE, DUE))
                .contains("・多機関協働事業：");
    }

    @Test
    void aTotalThatDoesNotMatchIsAskedAboutAndOtherNoticesAreNot() {
        Place place = Place.sheet("一覧.csv", "表");
        List<Problem> notices = List.of(
                Problem.notice(ProblemCode.TOTAL_DOES_NOT_MATCH, place, "1,300", "1300", "1234"),
                Problem.notice(ProblemCode.HIDDEN_READ, place, ""));

        assertThat(SendBackLetter.of(ROUND, "汐見原市", "一覧.csv", notices, Map.of(), SaidNames.NONE, DUE))
                .contains("・表：合計欄の値は1,300ですが、各行の合計は1,234です。")
                .doesNotContain("非表示", "修正をお願いしたい箇所");
    }

    @Test
    void theDueDateIsKeptInMindUntilItHasPassed() {
        assertThat(SendBackLetter.of(ROUND, "汐見原市", "", List.of(), Map.of(), SaidNames.NONE, DUE))
                .contains("提出期限（令和8年10月30日）を踏まえ");
        assertThat(SendBackLetter.of(ROUND, "汐見原市", "", List.of(), Map.of(), SaidNames.NONE, DUE.plusDays(1)))
                .contains("提出期限（令和8年10月30日）を過ぎております")
                .doesNotContain("踏まえ");
    }

    private static Flag flag() {
        return new Flag(
                RuleCode.IMPLAUSIBLE,
                Severity.values()[0],
                MunicipalityCode.parse("952010").orElseThrow(),
                Optional.of(Programme.MULTI_AGENCY),
                new Evidence(
                        Optional.empty(),
                        OptionalDouble.empty(),
                        List.of(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        List.of(Phrase.of(Programme.MULTI_AGENCY), Phrase.of(Programme.MULTI_AGENCY)),
                        List.of()));
    }
}
