package kurogo.master;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.ForAdministrators;
import kurogo.area.AreaService;
import kurogo.area.MasterKeeping;
import kurogo.area.Population;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.master.read.ResidentsChoice;
import kurogo.master.read.ResidentsList;
import kurogo.master.read.ResidentsReader;
import kurogo.master.read.ResidentsTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in lists of residents: what they hold, what they change, and then the changes, all of them or none. */
@Service
@Transactional
@ForAdministrators
public class ResidentsService {

    private final AreaService area;
    private final MasterKeeping keeping;
    private final MasterImports imports;

    ResidentsService(AreaService area, MasterKeeping keeping, MasterImports imports) {
        this.area = area;
        this.keeping = keeping;
        this.imports = imports;
    }

    /** The sheets of a file that list municipalities of the prefecture with numbers beside them. */
    @Transactional(readOnly = true)
    public List<ResidentsTable> tables(SourceFile file) {
        return reader(file).tables();
    }

    /** What a person chose to be taken from a file. */
    @Transactional(readOnly = true)
    public ResidentsList read(SourceFile file, ResidentsChoice choice) {
        return reader(file).read(choice);
    }

    /** What the figures change. */
    @Transactional(readOnly = true)
    public List<FigureChange<Population>> changes(ResidentsList list) {
        Map<MunicipalityCode, Municipality> municipalities =
                area.everyMunicipality().stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
        Map<Key, Population> known = list.populations().stream()
                .map(Population::asOf)
                .distinct()
                .flatMap(day -> area.populations(day).stream())
                .collect(Collectors.toMap(Key::of, Function.identity()));
        return list.populations().stream()
                .map(population -> new FigureChange<>(
                        Optional.ofNullable(municipalities.get(population.municipality()))
                                .orElseThrow(),
                        population,
                        Optional.ofNullable(known.get(Key.of(population)))))
                .toList();
    }

    /**
     * Makes the changes a person has seen.
     *
     * @throws ListOutdatedException when the list would change something else by now; nothing is changed then
     */
    public void take(ListFile file, ResidentsList list, List<FigureChange<Population>> seen) {
        if (!list.isSound()) {
            throw new IllegalArgumentException("A list with errors is not taken in");
        }
        if (!changes(list).equals(seen)) {
            throw new ListOutdatedException();
        }
        keeping.takePopulations(list.populations());
        imports.record(
                MasterImport.Kind.POPULATION,
                file,
                (int) seen.stream().filter(FigureChange::isNew).count(),
                (int) seen.stream().filter(FigureChange::isChange).count(),
                0);
    }

    private ResidentsReader reader(SourceFile file) {
        return new ResidentsReader(file, area.directory(), area.wards());
    }

    private record Key(MunicipalityCode municipality, LocalDate day) {
        static Key of(Population population) {
            return new Key(population.municipality(), population.asOf());
        }
    }
}
