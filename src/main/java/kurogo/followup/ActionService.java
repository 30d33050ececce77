package kurogo.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.ForPrefecture;
import kurogo.access.ForStaff;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.followup.ActionEvent.Kind;
import kurogo.followup.FollowUpRefused.Reason;
import kurogo.report.StaleVersionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreed actions until they are done. */
@Service
@Transactional
public class ActionService {

    /** Most characters of a result or reason. */
    public static final int LONGEST_REASON = 2_000;

    /** Beyond so many of one state it is only said that there are more. */
    public static final int MOST_COUNTED = 1_000;

    private final ActionRepository actions;
    private final ActionListRepository lists;
    private final ActionKeeping keeping;
    private final SharingCheck sharing;
    private final Writing writing;
    private final Readers readers;
    private final Clock clock;

    ActionService(
            ActionRepository actions,
            ActionListRepository lists,
            ActionKeeping keeping,
            SharingCheck sharing,
            Writing writing,
            Readers readers,
            Clock clock) {
        this.actions = actions;
        this.lists = lists;
        this.keeping = keeping;
        this.sharing = sharing;
        this.writing = writing;
        this.readers = readers;
        this.clock = clock;
    }

    /** A part of what a filter leaves, the first due first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<ActionLine> page(ActionFilter filter, int offset, int limit) {
        return lists.page(filter, JapanTime.today(clock), readers.current(), offset, limit);
    }

    @ForPrefecture
    @Transactional(readOnly = true)
    public int count(ActionFilter filter) {
        return lists.count(filter, JapanTime.today(clock), readers.current());
    }

    /** How many actions a filter leaves in each state; {@link #MOST_COUNTED} where there are as many or more. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public Map<ActionState, Integer> countByState(ActionFilter filter) {
        return lists.countByState(filter, JapanTime.today(clock), readers.current(), MOST_COUNTED);
    }

    /** What is still to be done between two days, both included. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<ActionLine> dueBetween(LocalDate from, LocalDate to, Scope scope) {
        return lists.dueBetween(from, to, scope, readers.current());
    }

    @ForPrefecture
    @Transactional(readOnly = true)
    public Optional<AgreedAction> find(long id) {
        return actions.find(id, readers.current());
    }

    /** What was agreed in a conversation, the first due first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<AgreedAction> of(Conversation conversation) {
        return writing.isOpen(conversation.id()) ? actions.ofConversation(conversation.id()) : List.of();
    }

    /** What was agreed to settle a flag, the first due first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<ActionLine> onFlag(long flagId) {
        return lists.onFlag(flagId, readers.current());
    }

    /** What was agreed with a municipality in conversations that stand, the first due first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<ActionLine> ofMunicipality(MunicipalityCode municipality) {
        return lists.ofMunicipality(municipality, readers.current());
    }

    /** What happened to an action, oldest first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<ActionEvent> history(AgreedAction action) {
        return writing.isOpen(action) ? actions.history(action.id()) : List.of();
    }

    /**
     * Moves an action to another state; done is done today.
     *
     * @param result what came of it, or why it is dropped; needed for dropping, may be empty else
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws FollowUpRefused when it stands there already, or is dropped without a reason, or another section keeps it to itself, or its
     *     conversation was withdrawn
     */
    @ForStaff
    public AgreedAction move(AgreedAction seen, ActionState to, String result) {
        writing.demand(seen);
        FollowUpRefused.when(to == seen.state(), Reason.NOT_POSSIBLE_NOW);
        FollowUpRefused.when(to == ActionState.DROPPED && result.isBlank(), Reason.REASON_MISSING);
        Optional<LocalDate> doneOn = to == ActionState.DONE ? Optional.of(JapanTime.today(clock)) : Optional.empty();
        return moved(seen, to, doneOn, result);
    }

    /**
     * Notes that an action is done since some day.
     *
     * @param result what came of it; may be empty
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws FollowUpRefused when it was done already, or cannot have been done on that day, or another section keeps it to itself,
     *     or its conversation was withdrawn
     */
    @ForStaff
    public AgreedAction finish(AgreedAction seen, LocalDate doneOn, String result) {
        writing.demand(seen);
        FollowUpRefused.when(seen.state() == ActionState.DONE, Reason.NOT_POSSIBLE_NOW);
        FollowUpRefused.when(!daysToFinish(seen).contain(doneOn), Reason.DONE_AT_NO_SUCH_TIME);
        return moved(seen, ActionState.DONE, Optional.of(doneOn), result);
    }

    /** The days on which an action can have been done; what was written down only later was agreed on the day of its conversation. */
    @ForStaff
    @Transactional(readOnly = true)
    public DaysToFinish daysToFinish(AgreedAction action) {
        writing.demand(action);
        LocalDate today = JapanTime.today(clock);
        LocalDate agreedOn = Stream.concat(
                        Stream.of(actions.talkedOn(action)),
                        actions.history(action.id()).stream().limit(1).map(agreed -> JapanTime.dayOf(agreed.at())))
                .min(LocalDate::compareTo)
                .filter(day -> !day.isAfter(today))
                .orElse(today);
        return new DaysToFinish(agreedOn, today);
    }

    private AgreedAction moved(AgreedAction seen, ActionState to, Optional<LocalDate> doneOn, String result) {
        FollowUpRefused.when(result.length() > LONGEST_REASON, Reason.TOO_LONG);
        String kept = result.isBlank() && to.isOpen() ? seen.result() : result.strip();
        return keeping.change(seen, next(seen, seen.agreed(), to, kept, doneOn), Kind.MOVED, result.strip());
    }

    /**
     * Gives an action more time.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws FollowUpRefused without a reason, or when the day is not later or is gone by, or nothing is to be done any more, or another section
     *     keeps it to itself, or its conversation was withdrawn
     */
    @ForStaff
    public AgreedAction postpone(AgreedAction seen, LocalDate dueOn, String reason) {
        writing.demand(seen);
        FollowUpRefused.when(!seen.state().isOpen(), Reason.NOT_POSSIBLE_NOW);
        FollowUpRefused.when(!dueOn.isAfter(seen.agreed().dueOn()), Reason.NOT_LATER);
        FollowUpRefused.when(dueOn.isBefore(JapanTime.today(clock)), Reason.DAY_GONE);
        FollowUpRefused.when(reason.isBlank(), Reason.REASON_MISSING);
        FollowUpRefused.when(reason.length() > LONGEST_REASON, Reason.TOO_LONG);
        NewAction agreed = seen.agreed();
        NewAction later = new NewAction(
                agreed.municipality(),
                agreed.what(),
                agreed.side(),
                agreed.userId(),
                agreed.person(),
                dueOn,
                agreed.flags());
        return keeping.change(
                seen, next(seen, later, seen.state(), seen.result(), seen.doneOn()), Kind.POSTPONED, reason.strip());
    }

    /**
     * Says otherwise what is to be done, or who does it; the due day stays. The history keeps the words of before, and who did it.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws FollowUpRefused when nothing is said, or another section keeps it to itself, or its conversation was withdrawn
     * @throws SharingUnseen when municipalities read it
     */
    @ForStaff
    public AgreedAction reword(AgreedAction seen, String what, Side side, Optional<Long> userId, String person) {
        writing.demand(seen);
        return reworded(seen, wording(seen.agreed(), what, side, userId, person), Optional.empty());
    }

    /**
     * The same where municipalities read it.
     *
     * @param shown what was shown of what they will read
     * @throws SharingUnseen when they would read something else by now
     */
    @ForStaff
    public AgreedAction rewordShared(
            AgreedAction seen, String what, Side side, Optional<Long> userId, String person, Keeping.Sharing shown) {
        writing.demand(seen);
        return reworded(seen, wording(seen.agreed(), what, side, userId, person), Optional.of(shown));
    }

    private static NewAction wording(NewAction agreed, String what, Side side, Optional<Long> userId, String person) {
        FollowUpRefused.when(what.isBlank(), Reason.ACTION_INCOMPLETE);
        FollowUpRefused.when(what.length() > NewAction.LONGEST_WHAT, Reason.TOO_LONG);
        return new NewAction(
                agreed.municipality(), what.strip(), side, userId, person.strip(), agreed.dueOn(), agreed.flags());
    }

    private AgreedAction reworded(AgreedAction seen, NewAction wording, Optional<Keeping.Sharing> shown) {
        keeping.hold(seen);
        sharing.demand(seen, wording, shown);
        return keeping.change(
                seen,
                next(seen, wording, seen.state(), seen.result(), seen.doneOn()),
                Kind.REWORDED,
                wording.what().equals(seen.agreed().what()) ? "" : seen.agreed().what());
    }

    private static AgreedAction next(
            AgreedAction seen, NewAction agreed, ActionState state, String result, Optional<LocalDate> doneOn) {
        return new AgreedAction(
                seen.id(), seen.conversationId(), agreed, seen.firstDueOn(), state, result, doneOn, seen.version() + 1);
    }
}
