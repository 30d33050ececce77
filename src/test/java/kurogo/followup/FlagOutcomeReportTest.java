package kurogo.followup;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.RoundTerms;
import kurogo.report.answers.Programme;
import kurogo.review.FlagService;
import kurogo.review.FlagState;
import kurogo.review.ReviewService;
import kurogo.review.TrackedFlag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three municipalities did not report in time; what became of the flags on that. */
@DatabaseTest
class FlagOutcomeReportTest {

    private static final FiscalYear YEAR = FiscalYear.of(Talks.TODAY);

    @Autowired
    MasterImportService imports;

    @Autowired
    FollowUpReportService reports;

    @Autowired
    DraftService drafts;

    @Autowired
    RoundService rounds;

    @Autowired
    ReviewService review;

    @Autowired
    FlagService flags;

    private ReportingRound round;

    @BeforeEach
    void threeFlagsRaisedToday() {
        ThreeMunicipalities.importThrough(imports);
        round = asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(6)),
                "令和6年度 実績報告",
                LocalDate.of(2025, 5, 30),
                Set.of(Programme.MULTI_AGENCY))));
        evaluate();
    }

    private void evaluate() {
        asStaff(() -> review.evaluate(round.id()));
    }

    private TrackedFlag flagOf(MunicipalityCode code) {
        return asStaff(() -> flags.ofRound(round.id())).stream()
                .filter(flag -> flag.finding().municipality().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void talk(MunicipalityCode code, ConversationContent content) {
        ConversationContent about = Talks.about(List.of(flagOf(code).id()), content);
        asStaff(() -> drafts.keep(drafts.begin(Draft.Work.agreeing(about, List.of())), Resolution.NONE));
    }

    private void decide(MunicipalityCode code, FlagState... states) {
        for (FlagState state : states) {
            TrackedFlag read = flagOf(code);
            asStaff(() -> {
                flags.decide(read, state, "報告を受領");
                return state;
            });
        }
    }

    private FollowUpReport report() {
        return asStaff(() -> reports.of(YEAR, 6));
    }

    @Test
    void whatBecameOfFlagsIsCountedApartForThoseThatWereTalkedAbout() {
        talk(CITY, Talks.held(Talks.TODAY, CITY));
        talk(TOWN, Talks.planned(Talks.TODAY.plusDays(1), TOWN));
        decide(CITY, FlagState.CHECKING, FlagState.RESOLVED);
        decide(VILLAGE, FlagState.EXPLAINED);

        FlagOutcome after = report().afterContact();
        assertThat(after.flags()).isEqualTo(1);
        assertThat(after.resolvedByStaff()).isEqualTo(1);
        assertThat(after.medianMonths()).hasValue(0);
        FlagOutcome without = report().withoutContactFirst();
        assertThat(without.flags())
                .as("a planned one has not been talked about")
                .isEqualTo(2);
        assertThat(without.explained()).isEqualTo(1);
        assertThat(without.open()).isEqualTo(1);
        assertThat(without.medianMonths()).isEmpty();
    }

    @Test
    void aTalkBeforeAFlagWasRaisedIsNoContact() {
        talk(CITY, Talks.held(Talks.TODAY.minusDays(1), CITY));
        assertThat(report().afterContact().flags()).isZero();
    }

    @Test
    void whatAnEvaluationNoLongerFindsIsNotCreditedToAnybody() {
        talk(CITY, Talks.held(Talks.TODAY, CITY));
        decide(TOWN, FlagState.CHECKING, FlagState.RESOLVED);
        decide(VILLAGE, FlagState.EXPLAINED);
        round = asStaff(
                () -> rounds.change(round, new RoundTerms(round.title(), Talks.TODAY.plusDays(1), round.asked())));
        evaluate();

        assertThat(flagOf(CITY).state()).isEqualTo(FlagState.RESOLVED);
        assertThat(report().afterContact().gone()).isEqualTo(1);
        assertThat(report().afterContact().resolvedByStaff()).isZero();
        assertThat(report().withoutContactFirst().resolvedByStaff()).isEqualTo(1);
        assertThat(report().withoutContactFirst().flags()).isEqualTo(2);
    }

    @Test
    void makingSomebodyResponsibleForAnExplainedFlagDoesNotSettleItAgain() {
        decide(CITY, FlagState.EXPLAINED);
        TrackedFlag read = flagOf(CITY);
        asStaff(() -> {
            flags.assign(read, Optional.empty());
            return read;
        });
        assertThat(report().withoutContactFirst().explained()).isEqualTo(1);
    }
}
