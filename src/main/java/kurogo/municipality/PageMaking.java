package kurogo.municipality;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.area.Population;
import kurogo.area.Succession;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBand;
import kurogo.calendar.FiscalYear;
import kurogo.report.AnswerSource;
import kurogo.report.MunicipalHistoryService;
import kurogo.report.NameSource;
import kurogo.report.PeriodAnswers;
import kurogo.report.ReportService;
import kurogo.report.YearQuartiles;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.Programme;
import kurogo.review.FlagService;
import kurogo.review.TrackedFlag;
import org.springframework.stereotype.Component;

/** Puts a municipality's page together. */
@Component
class PageMaking {

    private final AreaService area;
    private final ReportService reports;
    private final MunicipalHistoryService history;
    private final FlagService flags;
    private final StatusHistory statuses;
    private final CurrentUser currentUser;

    PageMaking(
            AreaService area,
            ReportService reports,
            MunicipalHistoryService history,
            FlagService flags,
            StatusHistory statuses,
            CurrentUser currentUser) {
        this.area = area;
        this.reports = reports;
        this.history = history;
        this.flags = flags;
        this.statuses = statuses;
        this.currentUser = currentUser;
    }

    MunicipalityPage of(Municipality municipality) {
        MunicipalityCode code = municipality.code();
        boolean prefecture = currentUser.get().role() != Role.MUNICIPAL_REPORTER;
        List<PeriodAnswers> periods = reports.overYears(code);
        List<Population> populations = area.populations(code);
        Optional<Long> newest = periods.reversed().stream()
                .map(period -> period.submission().id())
                .findFirst();
        List<AnswerSource> sources = newest.map(reports::sources).orElse(List.of());
        List<NameSource> names = newest.map(reports::names).orElse(List.of());
        List<TrackedFlag> seen = prefecture ? flags.ofMunicipality(code) : List.of();
        ContactAnswers contact = periods.reversed().stream()
                .map(period -> period.answers().contact())
                .filter(known -> !known.equals(ContactAnswers.BLANK))
                .findFirst()
                .orElse(ContactAnswers.BLANK);
        return new MunicipalityPage(
                municipality,
                populations,
                statuses.of(code, periods),
                contact,
                periods,
                prefecture ? predecessors(code) : List.of(),
                prefecture ? peers(code, populations) : Optional.empty(),
                sources,
                names,
                seen,
                history.versions(code));
    }

    private List<Predecessor> predecessors(MunicipalityCode code) {
        List<Succession> ended = area.successions().stream()
                .filter(succession -> succession.successor().equals(code))
                .toList();
        if (ended.isEmpty()) {
            return List.of();
        }
        Map<MunicipalityCode, Municipality> known =
                area.everyMunicipality().stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
        Map<MunicipalityCode, List<PeriodAnswers>> reported =
                history.overYears(ended.stream().map(Succession::municipality).toList());
        return ended.stream()
                .map(succession -> new Predecessor(
                        Optional.ofNullable(known.get(succession.municipality()))
                                .orElseThrow(),
                        succession,
                        reported.getOrDefault(succession.municipality(), List.of())))
                .toList();
    }

    private Optional<Peers> peers(MunicipalityCode code, List<Population> populations) {
        if (populations.isEmpty()) {
            return Optional.empty();
        }
        PopulationBand band = area.bands().of(populations.getLast().residents());
        Map<MunicipalityCode, Integer> residents =
                area.residents(FiscalYear.of(populations.getLast().asOf()));
        Set<MunicipalityCode> others = residents.entrySet().stream()
                .filter(one -> band.holds(one.getValue()) && !one.getKey().equals(code))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return Optional.of(new Peers(band, others.size(), byProgramme(history.quartilesOfCases(others))));
    }

    private static Map<Programme, Map<FiscalYear, YearQuartiles>> byProgramme(Collection<YearQuartiles> quartiles) {
        Map<Programme, Map<FiscalYear, YearQuartiles>> byProgramme = new EnumMap<>(Programme.class);
        quartiles.forEach(one -> byProgramme
                .computeIfAbsent(one.programme(), programme -> new HashMap<>())
                .put(one.year(), one));
        return byProgramme;
    }
}
