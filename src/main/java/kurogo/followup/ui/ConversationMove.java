package kurogo.followup.ui;

import java.time.LocalDate;
import kurogo.followup.CalendarEntry;
import kurogo.followup.Conversation;
import kurogo.followup.ConversationService;
import kurogo.followup.FollowUpRefused;
import kurogo.report.StaleVersionException;
import kurogo.uikit.Notices;

/** Moves a conversation to another day, and back again as long as nobody else has changed it since. */
final class ConversationMove {

    private final ConversationService conversations;
    private final FollowUpWords words;
    private final Runnable changed;

    /**
     * A move.
     *
     * @param changed shows the screen anew
     */
    ConversationMove(ConversationService conversations, FollowUpWords words, Runnable changed) {
        this.conversations = conversations;
        this.words = words;
        this.changed = changed;
    }

    /** Moves what a calendar shows, unless somebody has changed it since. */
    void move(CalendarEntry shown, LocalDate to) {
        conversations
                .find(shown.id())
                .filter(now -> now.version() == shown.version())
                .ifPresentOrElse(seen -> move(seen, to), this::tellStale);
    }

    private void tellStale() {
        Notices.in(words.texts()).error(words.get("stale"));
        changed.run();
    }

    private void move(Conversation seen, LocalDate to) {
        attempt(seen, "stale", () -> {
            Conversation moved = conversations.move(seen, to);
            Notices.in(words.texts())
                    .undoable(
                            words.get("calendar.moved", seen.content().title(), words.day(to)),
                            () -> back(moved, seen.content().appointment().day()));
        });
    }

    private void back(Conversation moved, LocalDate from) {
        attempt(moved, "calendar.moved.since", () -> conversations.move(moved, from));
    }

    private void attempt(Conversation seen, String stale, Runnable deed) {
        try {
            deed.run();
        } catch (StaleVersionException elsewhere) {
            Notices.in(words.texts()).error(words.get(stale));
        } catch (FollowUpRefused refused) {
            Notices.in(words.texts()).error(words.refusal(refused));
        }
        changed.run();
        Refocus.on(Refocus.conversation(seen.id()));
    }
}
