package kurogo.followup;

import java.util.List;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.municipality.TimelineEntry;
import kurogo.municipality.TimelineKind;
import kurogo.municipality.TimelineSource;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** What was agreed, on municipalities' time lines: on the day it was done, else on the day it is due. */
@Component
class ActionTimeline implements TimelineSource {

    private final ActionService actions;
    private final CurrentUser user;

    ActionTimeline(ActionService actions, CurrentUser user) {
        this.actions = actions;
        this.user = user;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.ACTION;
    }

    @Override
    public List<TimelineEntry> of(MunicipalityCode municipality, Texts texts) {
        return user.get().role() == Role.MUNICIPAL_REPORTER
                ? List.of()
                : actions.ofMunicipality(municipality).stream()
                        .map(action -> entry(action, texts))
                        .toList();
    }

    private static TimelineEntry entry(AgreedAction action, Texts texts) {
        String words = action.doneOn().isPresent()
                ? action.result()
                : texts.get(
                        "municipality.timeline.due",
                        PeriodNames.in(texts).of(action.agreed().dueOn()));
        return new TimelineEntry(
                TimelineKind.ACTION,
                action.doneOn().orElse(action.agreed().dueOn()),
                action.agreed().what(),
                words,
                action.agreed().person(),
                Optional.empty());
    }
}
