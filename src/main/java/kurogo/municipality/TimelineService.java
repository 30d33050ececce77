package kurogo.municipality;

import java.util.Comparator;
import java.util.List;
import kurogo.access.CurrentUser;
import kurogo.access.ForEveryone;
import kurogo.area.master.MunicipalityCode;
import kurogo.text.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One time line of all that happened with a municipality, whichever feature knows of it. */
@Service
@Transactional(readOnly = true)
@ForEveryone
public class TimelineService {

    private final List<TimelineSource> sources;
    private final CurrentUser user;

    TimelineService(List<TimelineSource> sources, CurrentUser user) {
        this.sources = List.copyOf(sources);
        this.user = user;
    }

    /** Everything the person who asks may see, the latest first. */
    public List<TimelineEntry> of(MunicipalityCode municipality, Texts texts) {
        user.requireMaySee(municipality);
        return sources.stream()
                .flatMap(source -> source.of(municipality, texts).stream())
                .sorted(Comparator.comparing(TimelineEntry::day).reversed().thenComparing(TimelineEntry::kind))
                .toList();
    }

    /** What time lines can tell of. */
    public List<TimelineKind> kinds() {
        return sources.stream().map(TimelineSource::kind).distinct().sorted().toList();
    }
}
