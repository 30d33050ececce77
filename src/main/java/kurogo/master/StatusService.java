package kurogo.master;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.ForAdministrators;
import kurogo.area.AreaService;
import kurogo.area.MasterKeeping;
import kurogo.area.YearStatus;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.master.read.StatusList;
import kurogo.master.read.StatusReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in lists of the programme's status by year, all of a list or nothing. */
@Service
@Transactional
@ForAdministrators
public class StatusService {

    private final AreaService area;
    private final MasterKeeping keeping;
    private final MasterImports imports;

    StatusService(AreaService area, MasterKeeping keeping, MasterImports imports) {
        this.area = area;
        this.keeping = keeping;
        this.imports = imports;
    }

    @Transactional(readOnly = true)
    public StatusList read(ListFile file) {
        return StatusReader.read(file.opened(), area.directory());
    }

    /** What a list changes. */
    @Transactional(readOnly = true)
    public List<FigureChange<YearStatus>> changes(StatusList list) {
        Map<MunicipalityCode, Municipality> municipalities =
                area.everyMunicipality().stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
        Map<Key, YearStatus> known = area.statuses().stream().collect(Collectors.toMap(Key::of, Function.identity()));
        return list.statuses().stream()
                .map(status -> new FigureChange<>(
                        Optional.ofNullable(municipalities.get(status.municipality()))
                                .orElseThrow(),
                        status,
                        Optional.ofNullable(known.get(Key.of(status)))))
                .toList();
    }

    /**
     * Makes the changes a person has seen.
     *
     * @throws ListOutdatedException when the list would change something else by now; nothing is changed then
     */
    public void take(ListFile file, StatusList list, List<FigureChange<YearStatus>> seen) {
        if (!list.isSound()) {
            throw new IllegalArgumentException("A list with errors is not taken in");
        }
        if (!changes(list).equals(seen)) {
            throw new ListOutdatedException();
        }
        keeping.takeStatuses(list.statuses());
        imports.record(
                MasterImport.Kind.STATUS,
                file,
                (int) seen.stream().filter(FigureChange::isNew).count(),
                (int) seen.stream().filter(FigureChange::isChange).count(),
                0);
    }

    private record Key(MunicipalityCode municipality, FiscalYear year) {
        static Key of(YearStatus status) {
            return new Key(status.municipality(), status.year());
        }
    }
}
