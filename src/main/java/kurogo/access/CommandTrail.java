package kurogo.access;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import kurogo.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * What commands leave in the audit trail. They have rights of their own on a database and none in the program; who ran one is told by the
 * name the machine knows them by.
 *
 * @param operator that name
 */
public record CommandTrail(Clock clock, String operator) {

    /**
     * An entry about what a command does.
     *
     * @param action what was done, such as {@code backup.restored}
     * @param subject to what
     * @param after what is there now
     */
    public WaitingEntry record(String action, String subject, Object after) {
        JsonMapper json = JsonMapper.shared();
        AuditEntry entry = new AuditEntry(
                clock.instant(),
                Texts.in(Locale.JAPANESE).get("auditcommand.actor", operator),
                Optional.empty(),
                "",
                action,
                subject,
                json.writeValueAsString(""),
                json.writeValueAsString(after));
        return database -> AuditRepository.over(database).add(entry);
    }
}
