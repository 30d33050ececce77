package kurogo.access;

import java.util.List;
import kurogo.text.Texts;

/** What a check of the audit trail found, in words: on the screen and in the command. */
public final class AuditCheckWords {

    private AuditCheckWords() {}

    /** What was found, then the checksum to write down. */
    public static List<String> of(AuditCheck found, Texts texts) {
        String verdict = found.fault()
                .map(fault ->
                        texts.get("administration.audit.check." + fault.kind().name(), fault.position(), fault.what()))
                .orElseGet(() -> sound(found, texts));
        return List.of(verdict, texts.get("administration.audit.check.head", found.head()));
    }

    private static String sound(AuditCheck found, Texts texts) {
        String whole = texts.get("administration.audit.check.sound", found.entries());
        return found.removed() == 0
                ? whole
                : whole + texts.get("administration.audit.check.sound.removed", found.removed());
    }
}
