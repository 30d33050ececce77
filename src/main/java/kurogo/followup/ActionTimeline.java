package kurogo.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.municipality.TimelineEntry;
import kurogo.municipality.TimelineKind;
import kurogo.municipality.TimelineSource;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** What was agreed and stands, on municipalities' time lines: on the day it was done, else on the day it is or was due. */
@Component
class ActionTimeline implements TimelineSource {

    private final ActionService actions;
    private final CurrentUser user;
    private final Clock clock;

    ActionTimeline(ActionService actions, CurrentUser user, Clock clock) {
        this.actions = actions;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.ACTION;
    }

    @Override
    public List<TimelineEntry> of(MunicipalityCode municipality, Texts texts) {
        LocalDate today = JapanTime.today(clock);
        return user.get().role() == Role.MUNICIPAL_REPORTER
                ? List.of()
                : actions.ofMunicipality(municipality).stream()
                        .map(line -> entry(line, today, texts))
                        .toList();
    }

    private static TimelineEntry entry(ActionLine line, LocalDate today, Texts texts) {
        AgreedAction action = line.action();
        return new TimelineEntry(
                TimelineKind.ACTION,
                action.doneOn().orElse(action.agreed().dueOn()),
                action.agreed().what(),
                action.state().isOpen() ? due(action, today, texts) : settled(action, texts),
                action.agreed().person(),
                line.address(),
                action.isOverdue(today));
    }

    private static String due(AgreedAction action, LocalDate today, Texts texts) {
        return texts.get(
                action.isOverdue(today) ? "pursuit.dueSince" : "municipality.timeline.due",
                PeriodNames.in(texts).of(action.agreed().dueOn()));
    }

    /** What is done or dropped is due no more. */
    private static String settled(AgreedAction action, Texts texts) {
        return texts.get("municipality.timeline.standing", texts.of("followup", action.state()), action.result())
                .strip();
    }
}
