package kurogo.training.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Arrays;
import java.util.Optional;
import kurogo.training.Attending;
import kurogo.training.Enrolment;
import kurogo.training.Seats;
import kurogo.training.TrainingRefused;
import kurogo.uikit.Notices;

/** Lets somebody put down take part in the other way, and asks before they lose a seat by that. */
record WayChange(Enrolment one, Attending way, EnrolmentWork work, TrainingWords words, Runnable then) {

    /** The other way, where the session is held in both and they are expected. */
    static Optional<Attending> other(Enrolment one, Seats seats) {
        return Arrays.stream(Attending.values())
                .filter(way -> way != one.attending() && seats.of(way) > 0)
                .filter(way -> one.holdsSeat() || one.isWaiting())
                .findFirst();
    }

    void make() {
        Attempt.at(words, () -> {
            try {
                change(false);
            } catch (TrainingRefused refused) {
                if (refused.reason() != TrainingRefused.Reason.WAY_FULL) {
                    throw refused;
                }
                ask();
            }
        });
        then.run();
    }

    private void change(boolean mayWait) {
        Enrolment kept = work.ways().change(one, way, mayWait);
        Notices.in(words.texts())
                .success(
                        kept.isSeated()
                                ? words.get("enrolment.wayChanged", words.nameOf(kept), words.of(way))
                                : words.get("enrolment.waits", words.nameOf(kept)));
    }

    private void ask() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(words.get("Refused.WAY_FULL"));
        dialog.setText(words.get("enrolment.way.wait.effect", words.nameOf(one), words.of(way)));
        dialog.setCancelable(true);
        dialog.setCancelText(words.get("cancel"));
        dialog.setConfirmText(words.get("enrolment.way.wait"));
        dialog.addConfirmListener(confirm -> {
            Attempt.at(words, () -> change(true));
            then.run();
        });
        dialog.open();
    }
}
