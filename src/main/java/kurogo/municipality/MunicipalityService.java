package kurogo.municipality;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.access.ForEveryone;
import kurogo.access.ForPrefecture;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBands;
import kurogo.municipality.MunicipalityRow.Reporting;
import kurogo.report.ProgrammeFigures;
import kurogo.report.ReportStanding;
import kurogo.report.ReportingRound;
import kurogo.report.RoundFigureService;
import kurogo.report.RoundFigures;
import kurogo.report.answers.Programme;
import kurogo.review.FlagMarkService;
import kurogo.review.rule.Severity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the screens on municipalities show, in a handful of queries whatever their number. */
@Service
@Transactional(readOnly = true)
public class MunicipalityService {

    private final AreaService area;
    private final RoundFigureService figures;
    private final FlagMarkService flags;
    private final StatusHistory statuses;
    private final List<TimelineSource> timelines;
    private final PageMaking pages;
    private final CurrentUser currentUser;

    MunicipalityService(
            AreaService area,
            RoundFigureService figures,
            FlagMarkService flags,
            StatusHistory statuses,
            List<TimelineSource> timelines,
            PageMaking pages,
            CurrentUser currentUser) {
        this.area = area;
        this.figures = figures;
        this.flags = flags;
        this.statuses = statuses;
        this.timelines = List.copyOf(timelines);
        this.pages = pages;
        this.currentUser = currentUser;
    }

    /** Every municipality as it stands in a round. */
    @ForPrefecture
    public List<MunicipalityRow> ofRound(ReportingRound round) {
        RoundFigures known = figures.of(round.id());
        Map<MunicipalityCode, List<ProgrammeFigures>> rows =
                known.rows().stream().collect(Collectors.groupingBy(ProgrammeFigures::municipality));
        Map<MunicipalityCode, Reporting> reporting = known.completeness().standings().stream()
                .collect(Collectors.toMap(ReportStanding::municipality, Reporting::of));
        Map<MunicipalityCode, Map<Severity, Long>> open = flags.openByMunicipality(round.id());
        Map<MunicipalityCode, Integer> residents = area.residents(round.period().year());
        PopulationBands bands = area.bands();
        var statusOf = statuses.all();
        Map<MunicipalityCode, Map<TimelineKind, LocalDate>> latest = latest();
        return area.municipalities(round.dueOn()).stream()
                .map(municipality -> {
                    MunicipalityCode code = municipality.code();
                    List<ProgrammeFigures> own = rows.getOrDefault(code, List.of());
                    Optional<Integer> persons = Optional.ofNullable(residents.get(code));
                    return new MunicipalityRow(
                            municipality,
                            persons,
                            persons.map(bands::of),
                            reporting.getOrDefault(code, Reporting.MISSING),
                            byProgramme(own),
                            open.getOrDefault(code, Map.of()),
                            statusOf.getOrDefault(code, new TreeMap<>()),
                            latest.getOrDefault(code, Map.of()));
                })
                .toList();
    }

    /** What the list has a column of the last day of. */
    @ForPrefecture
    public List<TimelineKind> listedKinds() {
        return timelines.stream()
                .filter(source -> source.latest().isPresent())
                .map(TimelineSource::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /** One municipality's page; a reporter sees their own only, and no flags. */
    @ForEveryone
    public Optional<MunicipalityPage> page(MunicipalityCode code) {
        currentUser.requireMaySee(code);
        return municipality(code).map(pages::of);
    }

    private Optional<Municipality> municipality(MunicipalityCode code) {
        return area.municipality(code);
    }

    private Map<MunicipalityCode, Map<TimelineKind, LocalDate>> latest() {
        Map<MunicipalityCode, Map<TimelineKind, LocalDate>> latest = new TreeMap<>();
        timelines.forEach(source -> source.latest()
                .orElse(Map.of())
                .forEach((code, day) -> latest.computeIfAbsent(code, known -> new EnumMap<>(TimelineKind.class))
                        .merge(source.kind(), day, (one, other) -> one.isBefore(other) ? other : one)));
        return latest;
    }

    private static Map<Programme, ProgrammeFigures> byProgramme(List<ProgrammeFigures> rows) {
        Map<Programme, ProgrammeFigures> byProgramme = new EnumMap<>(Programme.class);
        rows.forEach(row -> byProgramme.put(row.programme(), row));
        return byProgramme;
    }
}
