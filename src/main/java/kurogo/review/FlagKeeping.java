package kurogo.review;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.access.CurrentUser;
import kurogo.review.FlagChange.Change;
import kurogo.review.FlagChange.Clear;
import kurogo.review.FlagChange.Keep;
import kurogo.review.FlagChange.Raise;
import kurogo.review.FlagChange.Refresh;
import kurogo.review.FlagChange.Reopen;
import kurogo.review.rule.Flag;
import kurogo.review.rule.Severity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries the changes an evaluation makes to the flags of a round into the database, a few statements for all of them. */
@Component
class FlagKeeping {

    private final FlagRepository flags;
    private final FlagEventRepository events;
    private final PeerGroupRepository peerGroups;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    FlagKeeping(
            FlagRepository flags,
            FlagEventRepository events,
            PeerGroupRepository peerGroups,
            CurrentUser currentUser,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.flags = flags;
        this.events = events;
        this.peerGroups = peerGroups;
        this.currentUser = currentUser;
        this.publisher = publisher;
        this.clock = clock;
    }

    ReviewOutcome keep(Evaluated run) {
        List<Flag> findings = run.result().flags();
        List<FlagChange> changes = FlagMerge.merge(flags.ofRound(run.roundId()), findings);
        KeptGroups groups = peerGroups.keep(run.roundId(), findings);
        flags.keep(run.roundId(), run.runId());
        flags.update(changes.stream().flatMap(FlagKeeping::update).toList(), groups, run.runId(), run.at());
        List<Flag> raised = only(Raise.class, changes).map(Raise::finding).toList();
        List<Long> numbers = flags.insert(run.roundId(), raised, groups, run.runId(), run.at());
        events.add(Stream.concat(events(changes, run), raised(raised, numbers, run))
                .toList());
        peerGroups.forgetUnused(run.roundId());
        publisher.publishEvent(new RoundEvaluated(
                raised.stream().collect(Collectors.groupingBy(Flag::severity, Collectors.counting())),
                Duration.between(run.at(), clock.instant())));
        return outcome(run.runId(), changes);
    }

    private static Stream<FlagUpdate> update(FlagChange change) {
        return switch (change) {
            case Raise ignored -> Stream.empty();
            case Keep ignored -> Stream.empty();
            case Refresh(var flag, var finding) -> Stream.of(new FlagUpdate(flag, finding, flag.state(), true, false));
            case Change(var flag, var finding, var to) -> Stream.of(new FlagUpdate(flag, finding, to, true, true));
            case Clear(var flag) -> Stream.of(new FlagUpdate(flag, flag.finding(), FlagState.RESOLVED, false, true));
            case Reopen(var flag, var finding) -> Stream.of(new FlagUpdate(flag, finding, FlagState.NEW, true, true));
        };
    }

    private Stream<FlagEvent> events(List<FlagChange> changes, Evaluated run) {
        String actor = currentUser.get().displayName();
        Evaluated.Reasons reasons = run.reasons();
        return changes.stream().flatMap(change -> switch (change) {
            case Raise ignored -> Stream.empty();
            case Keep ignored -> Stream.empty();
            case Refresh ignored -> Stream.empty();
            case Change(var flag, var finding, var to) ->
                Stream.of(event(run, actor, FlagEvent.Kind.CHANGED, flag, to, finding.severity(), Optional.empty()));
            case Clear(var flag) ->
                Stream.of(event(
                        run,
                        actor,
                        FlagEvent.Kind.CLEARED,
                        flag,
                        FlagState.RESOLVED,
                        flag.finding().severity(),
                        Optional.of(reasons.of(flag.key()))));
            case Reopen(var flag, var finding) ->
                Stream.of(event(
                        run,
                        actor,
                        FlagEvent.Kind.REOPENED,
                        flag,
                        FlagState.NEW,
                        finding.severity(),
                        Optional.empty()));
        });
    }

    private static FlagEvent event(
            Evaluated run,
            String actor,
            FlagEvent.Kind kind,
            TrackedFlag flag,
            FlagState to,
            Severity after,
            Optional<GoneBecause> goneBecause) {
        return new FlagEvent(
                flag.id(),
                run.at(),
                actor,
                kind,
                flag.state(),
                to,
                "",
                "",
                Optional.of(new FlagEvent.Evaluated(run.runId(), flag.finding().severity(), after, goneBecause)));
    }

    private Stream<FlagEvent> raised(List<Flag> findings, List<Long> numbers, Evaluated run) {
        String actor = currentUser.get().displayName();
        return IntStream.range(0, findings.size()).mapToObj(i -> {
            Severity severity = findings.get(i).severity();
            return new FlagEvent(
                    numbers.get(i),
                    run.at(),
                    actor,
                    FlagEvent.Kind.RAISED,
                    FlagState.NEW,
                    FlagState.NEW,
                    "",
                    "",
                    Optional.of(new FlagEvent.Evaluated(run.runId(), severity, severity, Optional.empty())));
        });
    }

    private static ReviewOutcome outcome(long runId, List<FlagChange> changes) {
        int cleared = (int) only(Clear.class, changes).count();
        int raised = (int) only(Raise.class, changes).count();
        int reopened = (int) only(Reopen.class, changes).count();
        return new ReviewOutcome(runId, raised, changes.size() - raised - cleared - reopened, cleared, reopened);
    }

    private static <C extends FlagChange> Stream<C> only(Class<C> kind, List<FlagChange> changes) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
