package kurogo.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.AreaService;
import kurogo.area.Succession;
import kurogo.area.master.FormerName;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;

/** What became part of a municipality, what it became part of, and how it was named before. */
@Component
class MergerTimeline implements TimelineSource {

    private final AreaService area;

    MergerTimeline(AreaService area) {
        this.area = area;
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.MERGER;
    }

    @Override
    public List<TimelineEntry> of(MunicipalityCode municipality, Texts texts) {
        Map<MunicipalityCode, String> names =
                area.everyMunicipality().stream().collect(Collectors.toMap(Municipality::code, Municipality::name));
        List<TimelineEntry> entries = new ArrayList<>();
        for (Succession succession : area.successions()) {
            if (succession.successor().equals(municipality)) {
                entries.add(entry(succession, succession.municipality(), "joined", names, texts));
            } else if (succession.municipality().equals(municipality)) {
                entries.add(entry(succession, succession.successor(), "ceased", names, texts));
            }
        }
        area.formerNames().stream()
                .filter(former -> former.successor().equals(municipality))
                .map(former -> renamed(former, texts))
                .forEach(entries::add);
        return entries;
    }

    private static TimelineEntry entry(
            Succession succession,
            MunicipalityCode other,
            String what,
            Map<MunicipalityCode, String> names,
            Texts texts) {
        String name = Optional.ofNullable(names.get(other)).orElse(other.digits());
        return new TimelineEntry(
                TimelineKind.MERGER,
                succession.firstDayAfter(),
                texts.get("municipality.timeline." + what, name),
                "",
                "",
                Optional.of("municipalities/" + other.digits()));
    }

    private static TimelineEntry renamed(FormerName former, Texts texts) {
        return new TimelineEntry(
                TimelineKind.MERGER,
                former.lastDay().plusDays(1),
                texts.get("municipality.timeline.formerName", former.name()),
                "",
                "",
                Optional.empty());
    }
}
