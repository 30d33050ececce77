package kurogo.municipality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.review.FlagEvent;
import kurogo.review.FlagService;
import kurogo.review.TrackedFlag;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** The life of every flag on a municipality. */
@Component
class FlagTimeline implements TimelineSource {

    private final FlagService flags;
    private final CurrentUser user;

    FlagTimeline(FlagService flags, CurrentUser user) {
        this.flags = flags;
        this.user = user;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.FLAG;
    }

    /** What the prefecture sees in reports is its own to read. */
    @Override
    public List<TimelineEntry> of(MunicipalityCode municipality, Texts texts) {
        if (user.get().role() == Role.MUNICIPAL_REPORTER) {
            return List.of();
        }
        Map<Long, TrackedFlag> known = flags.ofMunicipality(municipality).stream()
                .collect(Collectors.toMap(TrackedFlag::id, Function.identity()));
        return flags.eventsOf(municipality).stream()
                .flatMap(event ->
                        Optional.ofNullable(known.get(event.flagId())).map(flag -> entry(flag, event, texts)).stream())
                .toList();
    }

    private static TimelineEntry entry(TrackedFlag flag, FlagEvent event, Texts texts) {
        String rule = texts.get("review.RuleCode." + flag.finding().rule().name());
        String programme = flag.finding()
                .programme()
                .map(of -> "（" + texts.get("report.Programme.short." + of.name()) + "）")
                .orElse("");
        return new TimelineEntry(
                TimelineKind.FLAG,
                JapanTime.dayOf(event.at()),
                rule + programme,
                texts.get(
                        "municipality.timeline.flag." + event.kind().name(),
                        texts.of("flags", event.to()),
                        event.reason()),
                event.actor(),
                Optional.of("flags/" + flag.id()));
    }
}
