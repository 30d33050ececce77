package kurogo.reminder;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForStaff;
import kurogo.report.StaleVersionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wordings of reminders, kept in versions. */
@Service
@Transactional
@ForStaff
public class ReminderTemplateService {

    private final ReminderTemplateRepository templates;
    private final CurrentUser user;
    private final AuditTrail auditTrail;
    private final Clock clock;

    ReminderTemplateService(
            ReminderTemplateRepository templates, CurrentUser user, AuditTrail auditTrail, Clock clock) {
        this.templates = templates;
        this.user = user;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** The wording that stands for an occasion. */
    @Transactional(readOnly = true)
    public ReminderTemplate current(Occasion occasion) {
        return templates.newest(occasion).orElseGet(() -> provided(occasion));
    }

    /** All wordings an occasion ever had, the newest first, the one the program brings along last. */
    @Transactional(readOnly = true)
    public List<ReminderTemplate> versions(Occasion occasion) {
        return Stream.concat(templates.versions(occasion).stream(), Stream.of(provided(occasion)))
                .toList();
    }

    /**
     * Keeps a wording as the next version of the one the person saw.
     *
     * @throws StaleVersionException when someone else changed it meanwhile
     */
    public ReminderTemplate change(ReminderTemplate seen, Wording wording) {
        ReminderTemplate.Change change =
                new ReminderTemplate.Change(clock.instant(), user.get().displayName());
        ReminderTemplate next = new ReminderTemplate(seen.occasion(), seen.version() + 1, wording, Optional.of(change));
        if (current(seen.occasion()).version() != seen.version() || !templates.insert(next)) {
            throw new StaleVersionException(seen);
        }
        ReminderTemplate kept = current(seen.occasion());
        auditTrail.record("reminder.templateChanged", "reminderTemplate/" + seen.occasion(), seen, kept);
        return kept;
    }

    private static ReminderTemplate provided(Occasion occasion) {
        return new ReminderTemplate(occasion, 0, ProvidedWording.on(occasion), Optional.empty());
    }
}
