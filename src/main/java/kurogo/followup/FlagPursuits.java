package kurogo.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.calendar.JapanTime;
import kurogo.review.Pursuit;
import kurogo.review.Pursuits;
import kurogo.review.TrackedFlag;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** Tells the review which conversations were about a flag, and what was agreed to settle it. */
@Component
class FlagPursuits implements Pursuits {

    private final ConversationListService conversations;
    private final ActionService actions;
    private final FlagFollowUpService flags;
    private final Clock clock;

    FlagPursuits(ConversationListService conversations, ActionService actions, FlagFollowUpService flags, Clock clock) {
        this.conversations = conversations;
        this.actions = actions;
        this.flags = flags;
        this.clock = clock;
    }

    @Override
    public Pursuit of(TrackedFlag flag, Texts texts) {
        LocalDate today = JapanTime.today(clock);
        Stream<Pursuit.Step> talks = conversations.onFlag(flag.id()).stream().map(line -> talk(line, texts));
        Stream<Pursuit.Step> agreed = actions.onFlag(flag.id()).stream().map(line -> agreed(line, today, texts));
        return new Pursuit(
                Stream.concat(talks, agreed)
                        .sorted(Comparator.comparing(Pursuit.Step::day))
                        .toList(),
                flags.asksToBeResolved(flag));
    }

    private static Pursuit.Step talk(ConversationLine line, Texts texts) {
        String standing = texts.get(
                "pursuit.talk", texts.of("followup", line.appointment().way()), texts.of("followup", line.state()));
        return new Pursuit.Step(
                line.appointment().day(), line.title(), standing, false, Optional.of("followup/" + line.id()));
    }

    private static Pursuit.Step agreed(ActionLine line, LocalDate today, Texts texts) {
        AgreedAction action = line.action();
        return new Pursuit.Step(
                action.doneOn().orElse(action.agreed().dueOn()),
                action.agreed().what(),
                texts.get("pursuit.agreed", texts.of("followup", action.state())),
                action.isOverdue(today),
                line.address());
    }
}
