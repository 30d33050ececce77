package kurogo.master;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.ForAdministrators;
import kurogo.area.AreaService;
import kurogo.area.MasterKeeping;
import kurogo.area.Prefecture;
import kurogo.area.Ward;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import org.locationtech.jts.geom.Polygon;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in boundaries of 国土数値情報 N03, checked against the list of municipalities of their year. */
@Service
@Transactional
@ForAdministrators
public class BoundaryService {

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private final AreaService area;
    private final MasterKeeping keeping;

    BoundaryService(AreaService area, MasterKeeping keeping) {
        this.area = area;
        this.keeping = keeping;
    }

    /**
     * The prefecture's boundaries in a file.
     *
     * @param year the year they were drawn in
     * @throws IOException when the file is neither GeoJSON nor TopoJSON
     */
    @Transactional(readOnly = true)
    public BoundaryDraft read(InputStream content, int year) throws IOException {
        Prefecture served = area.prefecture().orElseThrow(() -> new IllegalStateException("No prefecture was chosen"));
        List<Municipality> there = area.municipalities(LocalDate.of(year, LAST_MONTH, LAST_DAY));
        Owners owners = new Owners(there, area.wards());
        SortedMap<MunicipalityCode, List<Polygon>> parts = new TreeMap<>();
        TreeSet<String> unknown = new TreeSet<>();
        int points = 0;
        for (var outline : BoundaryFile.read(content).outlines().entrySet()) {
            BoundaryFile.Key key = outline.getKey();
            if (!key.code().startsWith(served.code())) {
                continue;
            }
            Optional<MunicipalityCode> owner = owners.of(key);
            owner.ifPresentOrElse(
                    code -> parts.computeIfAbsent(code, known -> new ArrayList<>())
                            .addAll(outline.getValue()),
                    () -> unknown.add(key.code() + " " + key.city()));
            points +=
                    outline.getValue().stream().mapToInt(Polygon::getNumPoints).sum();
        }
        var shapes = Simplified.of(parts);
        return new BoundaryDraft(
                shapes,
                there.stream().filter(one -> !shapes.containsKey(one.code())).toList(),
                List.copyOf(unknown),
                shapes.values().stream().mapToInt(shape -> shape.getNumPoints()).sum(),
                points);
    }

    /** Keeps boundaries for a year; those of other years stay. */
    public void take(BoundaryDraft draft, int year) {
        keeping.takeBoundaries(
                year, GeoJsonWriting.of(draft.shapes()), draft.shapes().size());
    }

    /** Whose outline one is: by its code, by that of a ward, or by the name of the city above it. */
    private static final class Owners {

        private final Map<MunicipalityCode, MunicipalityCode> byCode;
        private final Map<String, MunicipalityCode> byName;

        Owners(List<Municipality> municipalities, List<Ward> wards) {
            byCode = municipalities.stream()
                    .map(Municipality::code)
                    .collect(Collectors.toMap(Function.identity(), Function.identity()));
            wards.forEach(ward -> byCode.putIfAbsent(ward.code(), ward.city()));
            byName = municipalities.stream()
                    .collect(Collectors.toMap(Municipality::name, Municipality::code, (first, namesake) -> first));
        }

        Optional<MunicipalityCode> of(BoundaryFile.Key key) {
            return MunicipalityCode.parse(key.code())
                    .flatMap(code -> Optional.ofNullable(byCode.get(code)))
                    .or(() -> Optional.ofNullable(byName.get(key.city())));
        }
    }
}
