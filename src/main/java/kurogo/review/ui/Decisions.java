package kurogo.review.ui;

import com.vaadin.flow.component.button.Button;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.Colleague;
import kurogo.review.FlagNotChanged;
import kurogo.review.FlagService;
import kurogo.review.FlagState;
import kurogo.review.TrackedFlag;
import kurogo.uikit.Notices;

/** What people do with flags, one or many: decide, with a reason where one is needed, and make somebody responsible. */
final class Decisions {

    private static final int NAMED = 3;

    private final FlagService flags;
    private final List<Colleague> staff;
    private final long me;
    private final FlagWords words;
    private final Runnable afterwards;

    /**
     * The decisions of a screen.
     *
     * @param me the user who decides
     * @param afterwards shows the flags anew, whether something was changed or refused
     */
    Decisions(FlagService flags, List<Colleague> staff, long me, FlagWords words, Runnable afterwards) {
        this.flags = flags;
        this.staff = staff;
        this.me = me;
        this.words = words;
        this.afterwards = afterwards;
    }

    /** The states all of some flags may be moved to. */
    static Set<FlagState> possible(List<TrackedFlag> read) {
        Set<FlagState> possible = read.isEmpty() ? EnumSet.noneOf(FlagState.class) : EnumSet.allOf(FlagState.class);
        read.forEach(flag -> possible.retainAll(flag.state().decisions()));
        return possible;
    }

    /** A button for each decision that is possible and one to make somebody responsible. */
    List<Button> buttons(Supplier<List<TrackedFlag>> read) {
        Stream<Button> states = possible(read.get()).stream()
                .map(to -> new Button(words.texts().get("flags.decide." + to.name()), click -> decide(read.get(), to)));
        Button assign = new Button(words.texts().get("inbox.assign"), click -> assign(read.get()));
        return Stream.concat(states, Stream.of(assign)).toList();
    }

    /** Moves flags to another state, asking why first where whoever reads it next year wants to know. */
    void decide(List<TrackedFlag> read, FlagState to) {
        if (!possible(read).contains(to)) {
            Notices.in(words.texts()).error(words.texts().get("flags.NotChanged.NOT_POSSIBLE_NOW"));
        } else if (to.needsReason()) {
            new ReasonDialog(
                            words.texts(), to, reason -> carryOut(() -> flags.decideAll(read, to, reason), read.size()))
                    .open();
        } else {
            carryOut(() -> flags.decideAll(read, to, ""), read.size());
        }
    }

    /** Asks who is to see to flags. */
    void assign(List<TrackedFlag> read) {
        new AssignDialog(staff, me, words.texts(), who -> assign(read, who)).open();
    }

    void assignToMe(List<TrackedFlag> read) {
        assign(read, Optional.of(me));
    }

    private void assign(List<TrackedFlag> read, Optional<Long> who) {
        carryOut(() -> flags.assignAll(read, who), read.size());
    }

    private void carryOut(Runnable change, int number) {
        Notices notices = Notices.in(words.texts());
        try {
            change.run();
            notices.success(words.texts().get("inbox.done", number));
        } catch (FlagNotChanged refusal) {
            notices.error(words(refusal));
        }
        afterwards.run();
    }

    private String words(FlagNotChanged refusal) {
        String why = words.texts().get("flags.NotChanged." + refusal.reason().name());
        if (refusal.flags().isEmpty()) {
            return why;
        }
        String which = refusal.flags().stream()
                .limit(NAMED)
                .map(words::title)
                .collect(Collectors.joining(words.texts().get("inbox.and")));
        int others = refusal.flags().size() - NAMED;
        return words.texts().get("inbox.refused", why, which, Math.max(0, others));
    }
}
