package kurogo.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import kurogo.area.AreaService;
import kurogo.area.Population;
import kurogo.area.YearStatus;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityType;
import kurogo.area.master.PopulationBand;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.report.answers.ImplementationStatus;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Municipalities, their residents and their status towards the programme. */
@RestController
@RequestMapping("/api/v1/municipalities")
@NeedsScope(ApiScope.MUNICIPALITIES)
class MunicipalityApi {

    private final AreaService area;
    private final Clock clock;

    MunicipalityApi(AreaService area, Clock clock) {
        this.area = area;
        this.clock = clock;
    }

    /** One in a list; residents by which the fiscal year of the day asked about is judged. */
    record Listed(
            String code,
            String name,
            String kana,
            String romanName,
            String county,
            MunicipalityType type,
            Optional<Integer> residents,
            Optional<Band> band) {}

    /** A population band; without an upper end for the open one. */
    record Band(int from, Optional<Integer> below) {
        static Band of(PopulationBand band) {
            return new Band(band.from(), band.isOpen() ? Optional.empty() : Optional.of(band.below()));
        }
    }

    /** One with what is known of it over time. */
    record Described(Listed municipality, List<Residents> residents, List<Status> statuses) {}

    /** Residents on a day. */
    record Residents(LocalDate asOf, int residents) {
        static Residents of(Population population) {
            return new Residents(population.asOf(), population.residents());
        }
    }

    /** Its status in a fiscal year, named by the year it begins in. */
    record Status(int year, ImplementationStatus status) {
        static Status of(YearStatus known) {
            return new Status(known.year().startYear(), known.status());
        }
    }

    @GetMapping
    ResponseEntity<ApiPage<Listed>> list(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            @RequestParam Optional<MunicipalityType> type,
            @RequestParam Optional<String> name,
            Paging paging) {
        LocalDate day = on.orElseGet(() -> JapanTime.today(clock));
        FiscalYear year = FiscalYear.ifHeld(day).orElseThrow(() -> new BadParameterException("on"));
        Map<MunicipalityCode, Integer> residents = area.residents(year);
        List<Municipality> found = area.municipalities(day).stream()
                .filter(one -> type.map(one.type()::equals).orElse(true))
                .filter(one -> name.map(one.name()::contains).orElse(true))
                .toList();
        PopulationBands bands = area.bands();
        return paging.of(found, one -> listed(one, Optional.ofNullable(residents.get(one.code())), bands));
    }

    @GetMapping("/{code}")
    Described one(@PathVariable MunicipalityCode code) {
        Municipality found = area.municipality(code).orElseThrow(() -> new NoSuchElementException(code.digits()));
        Map<MunicipalityCode, Integer> residents = area.residents(FiscalYear.of(JapanTime.today(clock)));
        return new Described(
                listed(found, Optional.ofNullable(residents.get(code)), area.bands()),
                area.populations(code).stream().map(Residents::of).toList(),
                area.statuses(code).stream().map(Status::of).toList());
    }

    private static Listed listed(Municipality one, Optional<Integer> residents, PopulationBands bands) {
        return new Listed(
                one.code().digits(),
                one.name(),
                one.kana(),
                one.romanName(),
                one.county(),
                one.type(),
                residents,
                residents.map(bands::of).map(Band::of));
    }
}
