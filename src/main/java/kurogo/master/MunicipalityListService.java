package kurogo.master;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.ForAdministrators;
import kurogo.area.AreaService;
import kurogo.area.MasterKeeping;
import kurogo.area.MunicipalityList;
import kurogo.area.Prefecture;
import kurogo.area.Succession;
import kurogo.area.master.FormerName;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.master.read.CodeList;
import kurogo.master.read.CodeListReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in published lists of municipality codes: first what a list would change, then the changes, all of them or none. */
@Service
@Transactional
@ForAdministrators
public class MunicipalityListService {

    private final AreaService area;
    private final MasterKeeping keeping;
    private final MasterImports imports;

    MunicipalityListService(AreaService area, MasterKeeping keeping, MasterImports imports) {
        this.area = area;
        this.keeping = keeping;
        this.imports = imports;
    }

    /** The prefecture's part of a list. */
    @Transactional(readOnly = true)
    public CodeList read(ListFile file) {
        return CodeListReader.read(file.opened(), served());
    }

    /** What a list would change, those that come or go first. */
    @Transactional(readOnly = true)
    public List<ListChange> changes(CodeList list) {
        Map<MunicipalityCode, Municipality> known = byCode(area.municipalities());
        Map<MunicipalityCode, Municipality> listed = byCode(list.municipalities());
        boolean first = area.everyMunicipality().isEmpty();
        Stream<ListChange> ofListed = list.municipalities().stream()
                .map(read -> change(list, read, Optional.ofNullable(known.get(read.code())), first));
        Stream<ListChange> gone = known.values().stream()
                .filter(before -> !listed.containsKey(before.code()))
                .map(ListChange.Gone::new);
        return Stream.concat(ofListed, gone)
                .sorted(Comparator.comparing(MunicipalityListService::rank).thenComparing(ListChange::code))
                .toList();
    }

    /**
     * Makes the changes a person has seen and answered.
     *
     * @param seen the changes as they were shown
     * @throws ListOutdatedException when the list would change something else by now; nothing is changed then
     */
    public void take(ListFile file, CodeList list, List<ListChange> seen, Settled settled) {
        if (!list.isSound() || !seen.stream().allMatch(settled::answers)) {
            throw new IllegalArgumentException("A list is taken in when all about it is settled");
        }
        if (!changes(list).equals(seen)) {
            throw new ListOutdatedException();
        }
        keeping.take(change(list, seen, settled));
        imports.record(
                MasterImport.Kind.MUNICIPALITIES,
                file,
                count(seen, ListChange.Added.class),
                count(seen, ListChange.Renamed.class) + count(seen, ListChange.Corrected.class),
                count(seen, ListChange.Gone.class));
    }

    private static MunicipalityList change(CodeList list, List<ListChange> seen, Settled settled) {
        Map<MunicipalityCode, LocalDate> firstDays = new HashMap<>();
        List<Succession> successions = new ArrayList<>();
        List<FormerName> formerNames = new ArrayList<>();
        List<Municipality> changed = new ArrayList<>();
        for (ListChange change : seen) {
            Optional<LocalDate> since = Optional.ofNullable(settled.since().get(change.code()));
            switch (change) {
                case ListChange.Added(var added, var first) -> {
                    changed.add(added);
                    since.ifPresent(day -> firstDays.put(added.code(), day));
                }
                case ListChange.Renamed(var renamed, var before) -> {
                    changed.add(renamed);
                    since.ifPresent(day -> formerNames.add(new FormerName(before, renamed.code(), day.minusDays(1))));
                }
                case ListChange.Corrected(var corrected, var before) -> changed.add(corrected);
                case ListChange.Gone(var gone) ->
                    since.ifPresent(day -> successions.add(new Succession(
                            gone.code(),
                            Optional.ofNullable(settled.successors().get(gone.code()))
                                    .orElseThrow(),
                            day.minusDays(1))));
                case ListChange.Same ignored -> {}
            }
        }
        return new MunicipalityList(changed, firstDays, successions, formerNames, list.wards());
    }

    private static ListChange change(CodeList list, Municipality read, Optional<Municipality> known, boolean first) {
        if (known.isEmpty()) {
            return new ListChange.Added(read, first);
        }
        Municipality before = known.get();
        Municipality completed = new Municipality(
                read.code(),
                read.name(),
                read.kana(),
                read.kana().equals(before.kana()) ? before.romanName() : read.romanName(),
                list.statesCounties() ? read.county() : before.county(),
                read.type());
        if (!completed.name().equals(before.name())) {
            return new ListChange.Renamed(completed, before.name());
        }
        return completed.equals(before) ? new ListChange.Same(completed) : new ListChange.Corrected(completed, before);
    }

    private Prefecture served() {
        return area.prefecture().orElseThrow(() -> new IllegalStateException("No prefecture was chosen"));
    }

    private static int rank(ListChange change) {
        return switch (change) {
            case ListChange.Gone ignored -> 0;
            case ListChange.Added ignored -> 1;
            case ListChange.Renamed ignored -> 2;
            case ListChange.Corrected ignored -> 3;
            case ListChange.Same ignored -> 4;
        };
    }

    private static int count(List<ListChange> changes, Class<? extends ListChange> kind) {
        return (int) changes.stream().filter(kind::isInstance).count();
    }

    private static Map<MunicipalityCode, Municipality> byCode(List<Municipality> municipalities) {
        return municipalities.stream().collect(Collectors.toMap(Municipality::code, Function.identity()));
    }
}
