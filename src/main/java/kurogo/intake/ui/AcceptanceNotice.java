package kurogo.intake.ui;

import java.util.List;
import kurogo.intake.Acceptance;
import kurogo.text.Texts;
import kurogo.uikit.Notices;

/** Tells what became of files that were to be accepted or handed in. */
final class AcceptanceNotice {

    private final Notices notices;
    private final Texts texts;

    AcceptanceNotice(Notices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    void tell(List<Acceptance> acceptances) {
        long kept =
                acceptances.stream().filter(Acceptance.Kept.class::isInstance).count();
        if (kept > 0) {
            notices.success(texts.get("reception.kept", kept));
        }
        if (acceptances.stream().anyMatch(Acceptance.Begun.class::isInstance)) {
            notices.success(texts.get("incoming.started"));
        }
        for (Acceptance acceptance : acceptances) {
            if (acceptance instanceof Acceptance.NotKept notKept) {
                notices.error(texts.get(
                        "reception.notKept",
                        notKept.upload().file().name(),
                        texts.get("reception.NotKept." + notKept.reason().name())));
            }
        }
    }
}
