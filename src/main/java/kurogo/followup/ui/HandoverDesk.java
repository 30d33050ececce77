package kurogo.followup.ui;

import java.util.List;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.followup.Conversation;
import kurogo.followup.FollowUpRefused;
import kurogo.followup.HandoverService;
import kurogo.followup.Visibility;
import kurogo.report.StaleVersionException;
import kurogo.uikit.Notices;

/** Passes a conversation on to a colleague: asked for, carried out, and told. */
final class HandoverDesk {

    private final HandoverService handovers;
    private final ColleagueService colleagues;
    private final FollowUpWords words;
    private final Runnable changed;

    /**
     * A desk.
     *
     * @param changed shows the screen anew
     */
    HandoverDesk(HandoverService handovers, ColleagueService colleagues, FollowUpWords words, Runnable changed) {
        this.handovers = handovers;
        this.colleagues = colleagues;
        this.words = words;
        this.changed = changed;
    }

    void ask(Conversation conversation) {
        boolean confined = conversation.content().visibility() == Visibility.SECTION;
        List<Colleague> others = colleagues.responsible().stream()
                .filter(one -> one.id() != conversation.owner().id())
                .toList();
        new HandoverDialog(
                        words.get(confined ? "handover.hint.confined" : "handover.hint"),
                        others,
                        words,
                        to -> handOver(conversation, to))
                .open();
    }

    private void handOver(Conversation conversation, Colleague to) {
        Notices notices = Notices.in(words.texts());
        try {
            handovers.handOver(conversation, to.id());
            notices.success(words.get("handover.done", to.name()));
        } catch (StaleVersionException stale) {
            notices.error(words.get("stale"));
        } catch (FollowUpRefused refused) {
            notices.error(words.refusal(refused));
        }
        changed.run();
    }
}
