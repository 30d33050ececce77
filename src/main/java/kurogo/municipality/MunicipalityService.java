package kurogo.municipality;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.access.ForEveryone;
import kurogo.access.ForPrefecture;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.AnswerSource;
import kurogo.report.CombinedRow;
import kurogo.report.CombinedTableService;
import kurogo.report.PeriodAnswers;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Programme;
import kurogo.review.FlagService;
import kurogo.review.TrackedFlag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the screens on municipalities show, in a handful of queries whatever their number. */
@Service
@Transactional(readOnly = true)
public class MunicipalityService {

    private final AreaService area;
    private final CombinedTableService table;
    private final ReportService reports;
    private final FlagService flags;
    private final CurrentUser currentUser;

    MunicipalityService(
            AreaService area,
            CombinedTableService table,
            ReportService reports,
            FlagService flags,
            CurrentUser currentUser) {
        this.area = area;
        this.table = table;
        this.reports = reports;
        this.flags = flags;
        this.currentUser = currentUser;
    }

    /** Every municipality as it stands in a round. */
    @ForPrefecture
    public List<MunicipalityRow> ofRound(ReportingRound round) {
        Map<MunicipalityCode, List<CombinedRow>> rows =
                table.ofRound(round.id()).stream().collect(Collectors.groupingBy(CombinedRow::municipality));
        Map<MunicipalityCode, Long> open = flags.ofRound(round.id()).stream()
                .filter(flag -> flag.state().isOpen())
                .collect(Collectors.groupingBy(flag -> flag.finding().municipality(), Collectors.counting()));
        Map<MunicipalityCode, Integer> residents = area.residents(round.period().year());
        return area.municipalities().stream()
                .map(municipality -> row(
                        municipality,
                        Optional.ofNullable(residents.get(municipality.code())),
                        rows.getOrDefault(municipality.code(), List.of()),
                        open.getOrDefault(municipality.code(), 0L)))
                .toList();
    }

    /** One municipality's page; a reporter sees their own only, and no flags. */
    @ForEveryone
    public Optional<MunicipalityPage> page(MunicipalityCode code) {
        currentUser.requireMaySee(code);
        return area.municipality(code).map(this::page);
    }

    private MunicipalityPage page(Municipality municipality) {
        List<PeriodAnswers> periods = reports.overYears(municipality.code()).stream()
                .sorted(Comparator.comparing(PeriodAnswers::period))
                .toList();
        List<AnswerSource> sources = periods.isEmpty()
                ? List.of()
                : reports.sources(periods.getLast().submission().id());
        List<TrackedFlag> seen = currentUser.get().role() == Role.MUNICIPAL_REPORTER
                ? List.of()
                : flags.ofMunicipality(municipality.code());
        return new MunicipalityPage(municipality, area.populations(municipality.code()), periods, sources, seen);
    }

    private static MunicipalityRow row(
            Municipality municipality, Optional<Integer> residents, List<CombinedRow> rows, long openFlags) {
        Map<Programme, CombinedRow> byProgramme = new EnumMap<>(Programme.class);
        rows.forEach(row -> byProgramme.put(row.programme(), row));
        boolean reported = rows.stream().anyMatch(CombinedRow::reported);
        return new MunicipalityRow(municipality, residents, reported, byProgramme, openFlags);
    }
}
