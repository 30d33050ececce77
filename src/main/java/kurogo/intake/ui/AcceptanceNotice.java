package kurogo.intake.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kurogo.intake.Acceptance;
import kurogo.intake.Acceptance.NotKept;
import kurogo.intake.Acceptance.Reason;
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
        notKept(acceptances)
                .forEach((reason, files) -> notices.error(texts.get(
                        "reception.notKept",
                        String.join(texts.get("reception.fileJoin"), files),
                        texts.get("reception.NotKept." + reason.name()))));
    }

    /** Files that were not kept, by the reason: what holds for several of them is said once. */
    private static Map<Reason, List<String>> notKept(List<Acceptance> acceptances) {
        return acceptances.stream()
                .filter(NotKept.class::isInstance)
                .map(NotKept.class::cast)
                .collect(Collectors.groupingBy(
                        NotKept::reason,
                        () -> new EnumMap<>(Reason.class),
                        Collectors.mapping(refused -> refused.upload().file().name(), Collectors.toList())));
    }
}
