package kurogo.municipality;

import java.util.List;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.reminder.Reminder;
import kurogo.reminder.ReminderService;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** What a municipality was asked for. */
@Component
class ReminderTimeline implements TimelineSource {

    private final ReminderService reminders;
    private final CurrentUser user;

    ReminderTimeline(ReminderService reminders, CurrentUser user) {
        this.reminders = reminders;
        this.user = user;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.REMINDER;
    }

    /** What the prefecture asked is its own to read. */
    @Override
    public List<TimelineEntry> of(MunicipalityCode municipality, Texts texts) {
        return user.get().role() == Role.MUNICIPAL_REPORTER
                ? List.of()
                : reminders.ofMunicipality(municipality).stream()
                        .map(reminder -> entry(reminder, texts))
                        .toList();
    }

    private static TimelineEntry entry(Reminder reminder, Texts texts) {
        return new TimelineEntry(
                TimelineKind.REMINDER,
                JapanTime.dayOf(reminder.madeAt()),
                reminder.subject(),
                PeriodNames.in(texts).of(reminder.period()) + "　" + texts.of("reminders", reminder.way()) + "　"
                        + texts.of("reminders", reminder.outcome()),
                reminder.madeBy(),
                Optional.of("reception/reminders?round=" + reminder.period().code()));
    }
}
