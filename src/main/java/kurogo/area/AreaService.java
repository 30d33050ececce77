package kurogo.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.ForEveryone;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.FiscalYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of the prefecture and its municipalities. None of it is secret from anybody who is signed in. */
@Service
@Transactional(readOnly = true)
@ForEveryone
public class AreaService {

    private final AreaRepository repository;

    AreaService(AreaRepository repository) {
        this.repository = repository;
    }

    /** The prefecture served; nothing until master data were imported. */
    public Optional<Prefecture> prefecture() {
        return repository.prefecture();
    }

    /** All municipalities by code. */
    public List<Municipality> municipalities() {
        return repository.municipalities();
    }

    /** Finds municipalities by any spelling of their code or name; an empty one until master data were imported. */
    public MunicipalityDirectory directory() {
        Optional<Prefecture> prefecture = repository.prefecture();
        return new MunicipalityDirectory(
                prefecture.map(Prefecture::code).orElse(""),
                prefecture.map(Prefecture::name).orElse(""),
                repository.municipalities(),
                repository.formerNames());
    }

    public Optional<Municipality> municipality(MunicipalityCode code) {
        return repository.municipalities().stream()
                .filter(municipality -> municipality.code().equals(code))
                .findFirst();
    }

    /**
     * Residents by which a fiscal year is judged: of each municipality the newest figure on or before the year's last day.
     * Municipalities without one are absent.
     */
    public Map<MunicipalityCode, Integer> residents(FiscalYear year) {
        return repository.residents(year.lastDay());
    }

    /** Residents of one municipality over time, oldest first. */
    public List<Population> populations(MunicipalityCode code) {
        return repository.populations(code);
    }

    /** The bands by which peers are drawn. */
    public PopulationBands bands() {
        return PopulationBands.STANDARD;
    }

    /** The newest boundaries as GeoJSON with the property names of 国土数値情報 N03; nothing when none were imported. */
    public Optional<String> boundaries() {
        return repository.boundaries();
    }
}
