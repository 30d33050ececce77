package kurogo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.KeyAnswers;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Share;
import org.junit.jupiter.api.Test;

class KeptSharesTest {

    private static final List<MunicipalityCode> BOTH = List.of(ThreeMunicipalities.CITY, ThreeMunicipalities.TOWN);

    private final KeptShares shares = new KeptShares();
    private final Map<MunicipalityCode, KeyAnswers> answers = Map.of(
            ThreeMunicipalities.CITY, needs(NeedsAssessment.NOT_GRASPED),
            ThreeMunicipalities.TOWN, needs(NeedsAssessment.NOT_GRASPED));

    @Test
    void sharesOfTheSameAnswersAreWorkedOutOnce() {
        assertThat(shares.of(round(1), answers, BOTH)).isSameAs(shares.of(round(1), answers, List.copyOf(BOTH)));
    }

    @Test
    void sharesOfAnswersReadAnewAreWorkedOutAnew() {
        assertThat(unknown(shares.of(round(1), answers, BOTH))).isEqualTo(2);
        Map<MunicipalityCode, KeyAnswers> changed =
                Map.of(ThreeMunicipalities.CITY, needs(NeedsAssessment.GRASPED_NOT_REFLECTED));
        assertThat(unknown(shares.of(round(1), changed, BOTH))).isZero();
    }

    @Test
    void whoWasThereMakesADifference() {
        assertThat(unknown(shares.of(round(1), answers, BOTH))).isEqualTo(2);
        assertThat(unknown(shares.of(round(1), answers, List.of(ThreeMunicipalities.TOWN))))
                .isEqualTo(1);
    }

    @Test
    void aRoundThatChangedAndAnotherOneMakeADifference() {
        List<Share> first = shares.of(round(1), answers, BOTH);
        assertThat(shares.of(round(2), answers, BOTH)).isNotSameAs(first);
    }

    private static long unknown(List<Share> all) {
        return all.stream()
                .filter(share -> share.finding() == RuleCode.NEEDS_UNKNOWN)
                .mapToLong(share -> share.found().size())
                .sum();
    }

    private static KeyAnswers needs(NeedsAssessment needs) {
        return new KeyAnswers(
                Answer.of(ImplementationStatus.IMPLEMENTING), Answer.of(needs), Answer.of(true), Map.of());
    }

    private static ReportingRound round(int version) {
        return new ReportingRound(
                1,
                ReportingPeriod.annual(FiscalYear.reiwa(7)),
                "令和7年度",
                LocalDate.of(2026, 5, 29),
                Set.of(Programme.values()),
                Set.of(Question.values()),
                Instant.EPOCH,
                Optional.empty(),
                version);
    }
}
