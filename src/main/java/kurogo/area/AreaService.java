package kurogo.area;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.ForAnybody;
import kurogo.access.ForEveryone;
import kurogo.area.master.FormerName;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.PopulationBands;
import kurogo.area.master.SaidNames;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of the prefecture and its municipalities. None of it is secret from anybody who is signed in. */
@Service
@Transactional(readOnly = true)
@ForEveryone
public class AreaService {

    private final AreaRepository repository;
    private final MasterRepository master;
    private final BandRepository bands;
    private final Clock clock;

    AreaService(AreaRepository repository, MasterRepository master, BandRepository bands, Clock clock) {
        this.repository = repository;
        this.master = master;
        this.bands = bands;
        this.clock = clock;
    }

    /** The prefecture served; nothing until master data were imported. The login page says whose program it is. */
    @ForAnybody
    public Optional<Prefecture> prefecture() {
        return repository.prefecture();
    }

    /** The municipalities of today by code. */
    public List<Municipality> municipalities() {
        return municipalities(JapanTime.today(clock));
    }

    /** The municipalities there were on a day, by code: none that ceased to be before, none that came into being later. */
    public List<Municipality> municipalities(LocalDate on) {
        return repository.municipalities(on);
    }

    /** Every municipality there is or was, by code. */
    public List<Municipality> everyMunicipality() {
        return repository.municipalities();
    }

    /** The names of every municipality there is or was, by code, in Roman letters for English. */
    public Map<MunicipalityCode, String> names(Locale language) {
        Map<MunicipalityCode, String> names = new LinkedHashMap<>();
        everyMunicipality().forEach(one -> names.put(one.code(), one.name(language)));
        return names;
    }

    /** The same for sentences, which name a municipality by its code or its Japanese name. */
    public SaidNames saidNames(Locale language) {
        return SaidNames.of(everyMunicipality(), language);
    }

    /** Municipalities that ceased to be, and what became of them; the oldest first. */
    public List<Succession> successions() {
        return master.successions();
    }

    /** Names that went out of use. */
    public List<FormerName> formerNames() {
        return repository.formerNames();
    }

    /** Wards of designated cities by code. */
    public List<Ward> wards() {
        return master.wards();
    }

    /** A municipality's status towards the programme over the years, as lists state it; the oldest first. */
    public List<YearStatus> statuses(MunicipalityCode code) {
        return master.statuses(code);
    }

    /** The same of every municipality, by code and year. */
    public List<YearStatus> statuses() {
        return master.statuses();
    }

    /** Residents of every municipality on one day, by code; none where no figures of that day are known. */
    public List<Population> populations(LocalDate asOf) {
        return master.populations(asOf);
    }

    /**
     * Finds the municipalities of today by any spelling of their code or name, and those that ceased to be by the name they had; an
     * empty one until master data were imported.
     */
    public MunicipalityDirectory directory() {
        return directory(JapanTime.today(clock));
    }

    /** The same for the municipalities there were on a day. */
    public MunicipalityDirectory directory(LocalDate on) {
        Optional<Prefecture> prefecture = repository.prefecture();
        List<Municipality> there = municipalities(on);
        return new MunicipalityDirectory(
                prefecture.map(Prefecture::code).orElse(""),
                prefecture.map(Prefecture::name).orElse(""),
                there,
                Stream.concat(repository.formerNames().stream(), namesOfTheGone(there))
                        .distinct()
                        .toList());
    }

    /** A municipality that ceased to be is found under its successor. */
    private Stream<FormerName> namesOfTheGone(List<Municipality> there) {
        Set<MunicipalityCode> known = there.stream().map(Municipality::code).collect(Collectors.toSet());
        Map<MunicipalityCode, String> names =
                repository.municipalities().stream().collect(Collectors.toMap(Municipality::code, Municipality::name));
        return master.successions().stream()
                .filter(succession -> !known.contains(succession.municipality()))
                .map(succession -> new FormerName(
                        names.getOrDefault(succession.municipality(), ""),
                        succession.successor(),
                        succession.lastDay()));
    }

    public Optional<Municipality> municipality(MunicipalityCode code) {
        return repository.municipality(code);
    }

    /**
     * Residents by which a fiscal year is judged: of each municipality the newest figure on or before the year's last day.
     * Municipalities without one are absent.
     */
    public Map<MunicipalityCode, Integer> residents(FiscalYear year) {
        return repository.residents(year.lastDay());
    }

    /** The same for several fiscal years at once. */
    public Map<FiscalYear, Map<MunicipalityCode, Integer>> residents(Collection<FiscalYear> years) {
        Optional<FiscalYear> last = years.stream().max(Comparator.naturalOrder());
        Map<MunicipalityCode, List<Population>> known =
                last.map(year -> repository.residentsUntil(year.lastDay())).orElse(Map.of());
        return years.stream().distinct().collect(Collectors.toMap(year -> year, year -> newest(known, year.lastDay())));
    }

    private static Map<MunicipalityCode, Integer> newest(
            Map<MunicipalityCode, List<Population>> known, LocalDate lastDay) {
        Map<MunicipalityCode, Integer> newest = new HashMap<>();
        known.forEach((code, figures) -> figures.stream()
                .filter(figure -> !figure.asOf().isAfter(lastDay))
                .forEach(figure -> newest.put(code, figure.residents())));
        return newest;
    }

    /** What is known beside population of each municipality of which anything is, by the newest figures of a fiscal year. */
    public List<KnownTraits> traits(FiscalYear year) {
        return repository.traits(year.lastDay());
    }

    /** Residents of one municipality over time, oldest first. */
    public List<Population> populations(MunicipalityCode code) {
        return repository.populations(code);
    }

    /** The bands by which peers are drawn: those an administrator set last, or the program's own. */
    public PopulationBands bands() {
        return bands.newest().orElse(PopulationBands.STANDARD);
    }

    /** Years boundaries are kept of, the newest first. */
    public List<Integer> boundaryYears() {
        return repository.boundaryYears();
    }

    /** The checksum by which the newest boundaries are known; nothing where there are none, or they were taken in before checksums were kept. */
    public Optional<String> boundaryChecksum() {
        return repository.newestBoundaryChecksum();
    }

    /** Boundaries by their checksum; nothing when none are kept that bear it. */
    public Optional<String> boundaries(String checksum) {
        return repository.boundaries(checksum);
    }

    /** The newest boundaries as GeoJSON with the property names of 国土数値情報 N03; nothing when none were imported. */
    public Optional<String> boundaries() {
        return repository.boundaries();
    }
}
