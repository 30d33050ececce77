package kurogo.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kurogo.access.CurrentUser;
import kurogo.review.FlagChange.Change;
import kurogo.review.FlagChange.Clear;
import kurogo.review.FlagChange.Keep;
import kurogo.review.FlagChange.Raise;
import kurogo.review.FlagChange.Reopen;
import kurogo.review.rule.Flag;
import org.springframework.stereotype.Component;

/** Carries the changes an evaluation makes to the flags of a round into the database, a few statements for all of them. */
@Component
class FlagKeeping {

    private final FlagRepository flags;
    private final CurrentUser currentUser;

    FlagKeeping(FlagRepository flags, CurrentUser currentUser) {
        this.flags = flags;
        this.currentUser = currentUser;
    }

    ReviewOutcome keep(long roundId, long runId, List<Flag> findings, Instant now) {
        List<FlagChange> changes = FlagMerge.merge(flags.ofRound(roundId), findings);
        flags.keep(roundId, runId);
        flags.update(changes.stream().flatMap(FlagKeeping::update).toList(), runId, now);
        String actor = currentUser.get().displayName();
        List<FlagEvent> events = new ArrayList<>(
                changes.stream().flatMap(change -> event(change, actor, now)).toList());
        List<Flag> raised = only(Raise.class, changes).map(Raise::finding).toList();
        flags.insert(roundId, raised, runId, now).stream()
                .map(id -> new FlagEvent(id, now, actor, FlagEvent.Kind.RAISED, FlagState.NEW, FlagState.NEW, ""))
                .forEach(events::add);
        flags.addEvents(events);
        return outcome(runId, changes);
    }

    private static Stream<FlagUpdate> update(FlagChange change) {
        return switch (change) {
            case Raise ignored -> Stream.empty();
            case Keep ignored -> Stream.empty();
            case Change(var flag, var finding, var to) -> Stream.of(new FlagUpdate(flag, finding, to, true));
            case Clear(var flag) -> Stream.of(new FlagUpdate(flag, flag.finding(), FlagState.RESOLVED, false));
            case Reopen(var flag, var finding) -> Stream.of(new FlagUpdate(flag, finding, FlagState.NEW, true));
        };
    }

    private static Stream<FlagEvent> event(FlagChange change, String actor, Instant now) {
        return switch (change) {
            case Raise ignored -> Stream.empty();
            case Keep ignored -> Stream.empty();
            case Change(var flag, var ignored, var to) ->
                Stream.of(event(flag, actor, now, FlagEvent.Kind.CHANGED, to));
            case Clear(var flag) -> Stream.of(event(flag, actor, now, FlagEvent.Kind.CLEARED, FlagState.RESOLVED));
            case Reopen(var flag, var ignored) ->
                Stream.of(event(flag, actor, now, FlagEvent.Kind.REOPENED, FlagState.NEW));
        };
    }

    private static FlagEvent event(TrackedFlag flag, String actor, Instant now, FlagEvent.Kind kind, FlagState to) {
        return new FlagEvent(flag.id(), now, actor, kind, flag.state(), to, "");
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
