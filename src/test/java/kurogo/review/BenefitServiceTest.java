package kurogo.review;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Answer;
import kurogo.report.answers.NeedsAssessment;
import kurogo.review.Benefit.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

/** What became of a year's flags in the year after. */
@DatabaseTest
@Import({OneRound.class, BenefitServiceTest.Conversations.class})
class BenefitServiceTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    OneRound scene;

    @Autowired
    ReviewService review;

    @Autowired
    BenefitService benefits;

    private ReportingRound before;

    /** The town was talked with in the year after, and nobody else. */
    @Component
    static class Conversations implements SupportRecords {

        @Override
        public Support kind() {
            return Support.FOLLOW_UP;
        }

        @Override
        public Set<MunicipalityCode> given(LocalDate from, LocalDate to) {
            boolean asked = from.equals(LocalDate.of(2025, 4, 1)) && to.equals(LocalDate.of(2026, 3, 31));
            return asked ? Set.of(TOWN) : Set.of();
        }
    }

    @BeforeEach
    void needsWereUnknownEverywhere() {
        ThreeMunicipalities.importThrough(imports);
        before = scene.open(6);
        scene.report(before, CITY, Answer.of(4L), NeedsAssessment.NOT_GRASPED);
        scene.report(before, TOWN, Answer.of(4L), NeedsAssessment.NOT_GRASPED);
        scene.report(before, VILLAGE, Answer.of(4L), NeedsAssessment.NOT_GRASPED);
        asStaff(() -> review.evaluate(before.id()));
    }

    @Test
    void thereIsNothingToTellBeforeTheNextRoundIsEvaluated() {
        scene.open(7);

        assertThat(asStaff(() -> benefits.of(before.id()))).isEmpty();
        assertThat(asStaff(benefits::rounds)).isEmpty();
    }

    @Test
    void aRoundIsOfferedOnceTheNextOneIsEvaluated() {
        ReportingRound after = scene.open(7);
        asStaff(() -> review.evaluate(after.id()));

        assertThat(asStaff(benefits::rounds)).extracting(ReportingRound::id).containsExactly(before.id());
    }

    @Test
    void flagsThatWentAreCountedWithAndWithoutSupport() {
        ReportingRound after = scene.open(7);
        scene.report(after, CITY, Answer.of(4L), NeedsAssessment.NOT_GRASPED);
        scene.report(after, TOWN, Answer.of(4L), NeedsAssessment.REFLECTED_IN_STAFFING);
        asStaff(() -> review.evaluate(after.id()));

        Benefit benefit = asStaff(() -> benefits.of(before.id())).orElseThrow();
        assertThat(benefit.count(Outcome.GONE, Set.of(Support.FOLLOW_UP))).isEqualTo(1);
        assertThat(benefit.count(Set.of(Support.FOLLOW_UP))).isEqualTo(1);
        assertThat(benefit.count(Outcome.SAME, Set.of())).isEqualTo(1);
        assertThat(benefit.count(Outcome.NOT_JUDGED, Set.of())).isEqualTo(1);
        assertThat(benefit.after().id()).isEqualTo(after.id());
    }

    /** The scene's reports say that there are targets, and nothing of process steps. */
    @Test
    void stepsAndTargetsAreCountedWhereBothRoundsSpeakOfThem() {
        ReportingRound after = scene.open(7);
        scene.report(after, CITY, 4);
        scene.report(after, TOWN, 4);
        asStaff(() -> review.evaluate(after.id()));

        Benefit benefit = asStaff(() -> benefits.of(before.id())).orElseThrow();
        assertThat(benefit.done(Milestone.TARGETS, Set.of(Support.FOLLOW_UP))).isEqualTo(new Benefit.Done(1, 1, 1));
        assertThat(benefit.done(Milestone.TARGETS, Set.of()))
                .as("the village has not reported again")
                .isEqualTo(new Benefit.Done(1, 1, 1));
        assertThat(benefit.done(Milestone.TALKED, Set.of()))
                .as("a blank is neither done nor not done")
                .isEqualTo(new Benefit.Done(0, 0, 0));
    }
}
