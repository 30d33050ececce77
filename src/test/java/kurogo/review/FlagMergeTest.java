package kurogo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.Programme;
import kurogo.review.rule.Evidence;
import kurogo.review.rule.Figure;
import kurogo.review.rule.Flag;
import kurogo.review.rule.Measure;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import org.junit.jupiter.api.Test;

class FlagMergeTest {

    private static final Flag FINDING = finding(Severity.CAUTION, 0.2);
    private static final Flag GRAVER = finding(Severity.ALERT, 0.01);
    private static final Flag OTHER_PEERS = finding(Severity.CAUTION, 0.1);
    private static final Flag OTHER_FIGURES = finding(Severity.CAUTION, 0.1, Figure.of(Measure.POPULATION, 4_321));

    @Test
    void whatIsFoundForTheFirstTimeIsRaised() {
        assertThat(FlagMerge.merge(List.of(), List.of(FINDING))).containsExactly(new FlagChange.Raise(FINDING));
    }

    @Test
    void whatIsFoundAgainUnchangedIsKept() {
        TrackedFlag flag = tracked(FlagState.ACTING, true);
        assertThat(FlagMerge.merge(List.of(flag), List.of(FINDING))).containsExactly(new FlagChange.Keep(flag));
    }

    @Test
    void whatIsNotFoundAnyMoreIsCleared() {
        TrackedFlag flag = tracked(FlagState.CHECKING, true);
        assertThat(FlagMerge.merge(List.of(flag), List.of())).containsExactly(new FlagChange.Clear(flag));
    }

    @Test
    void whatIsGoneIsNotClearedTwice() {
        assertThat(FlagMerge.merge(List.of(tracked(FlagState.RESOLVED, false)), List.of()))
                .isEmpty();
    }

    @Test
    void whatComesBackIsReopened() {
        TrackedFlag gone = tracked(FlagState.RESOLVED, false);
        assertThat(FlagMerge.merge(List.of(gone), List.of(FINDING)))
                .containsExactly(new FlagChange.Reopen(gone, FINDING));
    }

    @Test
    void whatAPersonResolvedStaysResolvedWhileNothingChanges() {
        TrackedFlag resolved = tracked(FlagState.RESOLVED, true);
        assertThat(FlagMerge.merge(List.of(resolved), List.of(FINDING))).containsExactly(new FlagChange.Keep(resolved));
    }

    @Test
    void graverFiguresQuestionAnAcceptedExplanation() {
        TrackedFlag explained = tracked(FlagState.EXPLAINED, true);
        assertThat(FlagMerge.merge(List.of(explained), List.of(GRAVER)))
                .containsExactly(new FlagChange.Change(explained, GRAVER, FlagState.CHECKING));
    }

    @Test
    void otherFiguresOfTheSameGravityLeaveTheStateAsItIs() {
        TrackedFlag explained = tracked(FlagState.EXPLAINED, true);
        assertThat(FlagMerge.merge(List.of(explained), List.of(OTHER_FIGURES)))
                .containsExactly(new FlagChange.Change(explained, OTHER_FIGURES, FlagState.EXPLAINED));
    }

    @Test
    void figuresOfOthersRefreshTheEvidenceWithoutBeingNews() {
        TrackedFlag explained = tracked(FlagState.EXPLAINED, true);
        assertThat(FlagMerge.merge(List.of(explained), List.of(OTHER_PEERS)))
                .containsExactly(new FlagChange.Refresh(explained, OTHER_PEERS));
    }

    private static TrackedFlag tracked(FlagState state, boolean holds) {
        return new TrackedFlag(1, 1, FINDING, state, holds, Optional.empty(), Instant.EPOCH, Instant.EPOCH, 1);
    }

    private static Flag finding(Severity severity, double probability, Figure... figures) {
        Evidence evidence = new Evidence(
                Optional.of(Figure.of(Measure.PROBABILITY_OF_ZERO, probability)),
                OptionalDouble.of(0.3),
                List.of(figures),
                Optional.empty(),
                OptionalDouble.of(probability),
                List.of(),
                List.of());
        return new Flag(
                RuleCode.ZERO_CASES,
                severity,
                MunicipalityCode.parse("95201").orElseThrow(),
                Optional.of(Programme.MULTI_AGENCY),
                evidence);
    }
}
