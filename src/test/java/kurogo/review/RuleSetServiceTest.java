package kurogo.review;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.BandService;
import kurogo.area.MasterImportService;
import kurogo.area.master.PopulationBands;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Answer;
import kurogo.report.answers.NeedsAssessment;
import kurogo.review.RuleSetNotKept.Reason;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.RuleSet;
import kurogo.review.rule.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Rule sets that are tried, kept and followed. */
@DatabaseTest
@Import(OneRound.class)
class RuleSetServiceTest {

    @Autowired
    BandService bands;

    @Autowired
    MasterImportService imports;

    @Autowired
    OneRound scene;

    @Autowired
    ReviewService review;

    @Autowired
    RuleSetService ruleSets;

    @Autowired
    FlagService flags;

    private ReportingRound round;

    @BeforeEach
    void threeReports() {
        ThreeMunicipalities.importThrough(imports);
        round = scene.open(7);
        scene.report(round, CITY, 40);
        scene.report(round, TOWN, 0);
        scene.report(round, VILLAGE, Answer.of(2L), NeedsAssessment.NOT_GRASPED);
        asStaff(() -> review.evaluate(round.id()));
    }

    @Test
    void theStandardRulesAreInForceUntilOthersAreKept() {
        assertThat(asAdministrator(ruleSets::all)).singleElement().returns(RuleSet.STANDARD, RuleSetVersion::ruleSet);
        assertThat(newest().id())
                .isEqualTo(
                        asStaff(() -> review.lastRun(round.id())).orElseThrow().ruleSetId());
    }

    @Test
    void whatADraftWouldDoIsToldAndNothingIsKept() {
        RuleSet draft = standardBut(Map.of(
                "rule.NEEDS_UNKNOWN", "off",
                "zeroCases.alertBelow", "0.9",
                "zeroCases.cautionBelow", "0.95"));
        WhatIf whatIf = asAdministrator(() -> ruleSets.whatIf(round.id(), draft));

        assertThat(whatIf.gone()).singleElement().returns(RuleCode.NEEDS_UNKNOWN, flag -> flag.rule());
        assertThat(whatIf.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.now().municipality()).isEqualTo(TOWN);
            assertThat(moved.then().severity()).isEqualTo(Severity.ALERT);
        });
        assertThat(whatIf.come()).isEmpty();
        assertThat(asAdministrator(ruleSets::all)).hasSize(1);
        assertThat(flag(RuleCode.NEEDS_UNKNOWN).holds()).isTrue();
    }

    @Test
    void whatADraftWouldBringIsToldToo() {
        keep(newest(), Map.of("rule.NEEDS_UNKNOWN", "off"));

        assertThat(asAdministrator(() -> ruleSets.whatIf(round.id(), RuleSet.STANDARD))
                        .come())
                .singleElement()
                .returns(VILLAGE, flag -> flag.municipality());
    }

    @Test
    void aVersionThatIsKeptJudgesTheOpenRoundsAtOnce() {
        RuleSetVersion kept = keep(newest(), Map.of("rule.NEEDS_UNKNOWN", "off"));

        assertThat(kept.ruleSet().version()).isEqualTo(2);
        assertThat(kept.note()).isEqualTo("試行");
        TrackedFlag gone = flag(RuleCode.NEEDS_UNKNOWN);
        assertThat(gone.state()).isEqualTo(FlagState.RESOLVED);
        FlagEvent.Evaluated last =
                asStaff(() -> flags.history(gone.id())).getLast().evaluated().orElseThrow();
        assertThat(last.goneBecause()).contains(GoneBecause.RULE_OFF);
        assertThat(asStaff(() -> review.lastRun(round.id())).orElseThrow().cause())
                .isEqualTo(RunCause.RULES_CHANGED);
    }

    @Test
    void anOldEvaluationIsRepeatedByTheBandsOfItsTime() {
        ReviewRun before = asStaff(() -> review.lastRun(round.id())).orElseThrow();
        SignIn.as(Role.ADMINISTRATOR, () -> bands.set(0, PopulationBands.startingAt(List.of(0, 100_000))));

        assertThat(asStaff(() -> review.isReproducible(before))).isTrue();
        asStaff(() -> review.evaluate(round.id()));
        assertThat(asStaff(() -> review.lastRun(round.id())).orElseThrow().inputSha256())
                .as("a new evaluation goes by the new bands")
                .isNotEqualTo(before.inputSha256());
    }

    @Test
    void anOldEvaluationIsRepeatedByItsOwnRules() {
        ReviewRun before = asStaff(() -> review.lastRun(round.id())).orElseThrow();
        keep(newest(), Map.of("rule.NEEDS_UNKNOWN", "off"));

        assertThat(asStaff(() -> review.isReproducible(before))).isTrue();
    }

    @Test
    void whoeverWasSlowerIsToldAndNothingIsKept() {
        RuleSetVersion read = newest();
        keep(read, Map.of("rule.NEEDS_UNKNOWN", "off"));

        assertThatExceptionOfType(RuleSetNotKept.class)
                .isThrownBy(() -> keep(read, Map.of("rule.REPORT_LATE", "off")))
                .returns(Reason.CHANGED_MEANWHILE, RuleSetNotKept::reason);
        assertThat(asAdministrator(ruleSets::all)).hasSize(2);
    }

    @Test
    void aVersionSaysSomethingNewAndWhy() {
        RuleSetVersion read = newest();

        assertThatExceptionOfType(RuleSetNotKept.class)
                .isThrownBy(() -> keep(read, Map.of()))
                .returns(Reason.NOTHING_CHANGED, RuleSetNotKept::reason);
        assertThatExceptionOfType(RuleSetNotKept.class)
                .isThrownBy(() ->
                        asAdministrator(() -> ruleSets.keep(read, standardBut(Map.of("rule.REPORT_LATE", "off")), " ")))
                .returns(Reason.NOTE_MISSING, RuleSetNotKept::reason);
    }

    @Test
    void aRoundTiedToAnotherRuleSetIsJudgedByThatAndFollowsNoOther() {
        RuleSetVersion other =
                asAdministrator(() -> ruleSets.keepAs("試行版", standardBut(Map.of("rule.NEEDS_UNKNOWN", "off")), "試行"));
        assertThat(newest().ruleSet().name()).isEqualTo("標準");

        RoundRules free = asAdministrator(() -> ruleSets.of(round.id()));
        RoundRules tied = asAdministrator(() -> ruleSets.tie(free, Optional.of(other.id())));
        assertThat(tied.inForce().id()).isEqualTo(other.id());
        assertThat(flag(RuleCode.NEEDS_UNKNOWN).holds()).isFalse();

        keep(newest(), Map.of("rule.REPORT_LATE", "off"));
        assertThat(asAdministrator(() -> ruleSets.of(round.id())).inForce().id())
                .isEqualTo(other.id());

        assertThatExceptionOfType(RuleSetNotKept.class)
                .isThrownBy(() -> asAdministrator(() -> ruleSets.tie(free, Optional.of(other.id()))))
                .returns(Reason.CHANGED_MEANWHILE, RuleSetNotKept::reason);

        asAdministrator(() -> ruleSets.tie(tied, Optional.empty()));
        assertThat(flag(RuleCode.NEEDS_UNKNOWN).holds()).isTrue();
    }

    @Test
    void aNameStandsForOneRuleSet() {
        assertThatExceptionOfType(RuleSetNotKept.class)
                .isThrownBy(() -> asAdministrator(() -> ruleSets.keepAs("標準", RuleSet.STANDARD, "試行")))
                .returns(Reason.NAME_TAKEN, RuleSetNotKept::reason);
    }

    private RuleSetVersion newest() {
        return asAdministrator(() -> ruleSets.of(round.id())).inForce();
    }

    private RuleSetVersion keep(RuleSetVersion read, Map<String, String> changes) {
        return asAdministrator(() -> ruleSets.keep(read, standardBut(changes), "試行"));
    }

    private static RuleSet standardBut(Map<String, String> changes) {
        Map<String, String> settings = new HashMap<>(RuleSet.STANDARD.toMap());
        settings.putAll(changes);
        return RuleSet.from(settings);
    }

    private TrackedFlag flag(RuleCode rule) {
        return asStaff(() -> flags.ofRound(round.id())).stream()
                .filter(flag -> flag.finding().rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static <T> T asAdministrator(Supplier<T> work) {
        return SignIn.as(Role.ADMINISTRATOR, work);
    }
}
