package kurogo.followup.ui;

import java.time.LocalDate;
import java.util.function.Consumer;
import kurogo.access.ColleagueService;
import kurogo.followup.ActionService;
import kurogo.followup.ActionState;
import kurogo.followup.AgreedAction;
import kurogo.followup.CalendarEntry;
import kurogo.followup.DaysToFinish;
import kurogo.followup.FollowUpRefused;
import kurogo.followup.Keeping;
import kurogo.followup.SharingUnseen;
import kurogo.report.StaleVersionException;
import kurogo.uikit.AskDialog;
import kurogo.uikit.DayField;
import kurogo.uikit.Notices;

/** What can be done with an agreed action from any screen: asked for, carried out, and told. */
final class ActionDesk {

    private final ActionService actions;
    private final ColleagueService colleagues;
    private final FollowUpWords words;
    private final Runnable changed;

    /**
     * A desk.
     *
     * @param changed shows the screen anew
     */
    ActionDesk(ActionService actions, ColleagueService colleagues, FollowUpWords words, Runnable changed) {
        this.actions = actions;
        this.colleagues = colleagues;
        this.words = words;
        this.changed = changed;
    }

    /** Moves an action to another state; when it was done and what came of it, or why it is dropped, is asked for first. */
    void move(AgreedAction action, ActionState to) {
        if (to == action.state()) {
            return;
        }
        switch (to) {
            case OPEN, IN_PROGRESS -> step(action, to);
            case DONE -> finish(action);
            case DROPPED -> question(to).askRequired(words.of(to), reason -> doMove(action, to, reason, "keep.stale"));
        }
    }

    private AskDialog question(ActionState to) {
        return new AskDialog(
                words.get("move.to", words.of(to)), words.get("move.question." + to.name()), words.texts());
    }

    private void step(AgreedAction action, ActionState to) {
        if (!doMove(action, to, "", "stale")) {
            Refocus.on(Refocus.action(action.id()));
        }
    }

    private boolean doMove(AgreedAction action, ActionState to, String result, String stale) {
        return tell(action, words.get("moved", words.of(to)), stale, () -> actions.move(action, to, result));
    }

    private void finish(AgreedAction action) {
        try {
            askWhenDone(action, actions.daysToFinish(action));
        } catch (FollowUpRefused refused) {
            Notices.in(words.texts()).error(words.refusal(refused));
            changed.run();
        }
    }

    private void askWhenDone(AgreedAction action, DaysToFinish days) {
        DayField doneOn = new DayField(words.get("doneOn"), words.texts());
        doneOn.setMin(days.first());
        doneOn.setMax(days.last());
        doneOn.setValue(days.last());
        question(ActionState.DONE)
                .day(doneOn)
                .askOptional(
                        words.of(ActionState.DONE),
                        result -> tell(
                                action,
                                words.get("moved", words.of(ActionState.DONE)),
                                "keep.stale",
                                () -> actions.finish(action, doneOn.getValue(), result)));
    }

    /** Asks for the reason, and gives what a calendar shows more time, unless somebody has changed it since. */
    void postpone(CalendarEntry shown, LocalDate proposed) {
        actions.find(shown.id())
                .filter(now -> now.version() == shown.version())
                .ifPresentOrElse(action -> postpone(action, proposed), this::tellStale);
    }

    private void tellStale() {
        Notices.in(words.texts()).error(words.get("stale"));
        changed.run();
    }

    /** Asks for the day and the reason, and gives an action more time. */
    void postpone(AgreedAction action, LocalDate proposed) {
        new PostponeDialog(
                        action,
                        proposed,
                        words,
                        (day, reason) -> tell(
                                action,
                                words.get("postponed", words.day(day)),
                                "keep.stale",
                                () -> actions.postpone(action, day, reason)))
                .open();
    }

    /** Asks what is to be done instead, and by whom, and says so in the place of what was agreed; what municipalities read is shown first. */
    void reword(AgreedAction action) {
        RewordDialog dialog = new RewordDialog(action, colleagues.responsible(), words);
        dialog.ask((what, side, userId, person) -> reword(
                dialog,
                action,
                () -> actions.reword(action, what, side, userId, person),
                shown -> actions.rewordShared(action, what, side, userId, person, shown)));
    }

    private boolean reword(
            RewordDialog dialog, AgreedAction action, Runnable deed, Consumer<Keeping.Sharing> deedOnceShown) {
        try {
            return tell(action, words.get("reworded"), "keep.stale", deed);
        } catch (SharingUnseen unseen) {
            Runnable shared = () -> deedOnceShown.accept(unseen.sharing());
            new SharingDialog(unseen.sharing(), words, () -> {
                        if (reword(dialog, action, shared, deedOnceShown)) {
                            dialog.close();
                        }
                    })
                    .open();
            return false;
        }
    }

    /** Carries something out and tells what became of it; whether it was carried out. */
    private boolean tell(AgreedAction action, String done, String stale, Runnable deed) {
        boolean carriedOut = attempt(done, stale, deed);
        changed.run();
        if (carriedOut) {
            Refocus.on(Refocus.action(action.id()));
        }
        return carriedOut;
    }

    private boolean attempt(String done, String stale, Runnable deed) {
        Notices notices = Notices.in(words.texts());
        try {
            deed.run();
            notices.success(done);
            return true;
        } catch (StaleVersionException elsewhere) {
            notices.error(words.get(stale));
        } catch (FollowUpRefused refused) {
            notices.error(words.refusal(refused));
        }
        return false;
    }
}
