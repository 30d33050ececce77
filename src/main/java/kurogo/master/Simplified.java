package kurogo.master;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import kurogo.area.master.MunicipalityCode;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Shapes with no more points than a screen can show. Borders are simplified once for both neighbours, so that no gap opens between
 * them; islands too small to be seen go, but never the largest part of a municipality.
 *
 * <p>Source: Visvalingam and Whyatt 1993, as JTS applies it to whole coverages.
 */
final class Simplified {

    private static final int MOST_POINTS = 30_000;
    private static final double FIRST_TOLERANCE = 0.0002;
    private static final double SMALLEST_ISLAND = 1e-6;

    private Simplified() {}

    /** The shape of each municipality from all its parts. */
    static Map<MunicipalityCode, Geometry> of(SortedMap<MunicipalityCode, List<Polygon>> parts) {
        List<MunicipalityCode> codes = List.copyOf(parts.keySet());
        Geometry[] coverage = parts.values().stream().map(Simplified::united).toArray(Geometry[]::new);
        Geometry[] simple = coverage;
        for (double tolerance = FIRST_TOLERANCE; points(simple) > MOST_POINTS; tolerance *= 2) {
            simple = CoverageSimplifier.simplify(coverage, tolerance);
        }
        Map<MunicipalityCode, Geometry> shapes = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            shapes.put(codes.get(i), simple[i]);
        }
        return shapes;
    }

    /** Wards become their city; islands too small to be seen are left out. */
    private static Geometry united(List<Polygon> parts) {
        double largest = parts.stream().mapToDouble(Polygon::getArea).max().orElse(0);
        List<Polygon> seen = new ArrayList<>(parts.stream()
                .filter(part -> part.getArea() >= Math.min(SMALLEST_ISLAND, largest))
                .toList());
        seen.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
        return CoverageUnion.union(seen.toArray(Geometry[]::new));
    }

    private static int points(Geometry[] shapes) {
        int points = 0;
        for (Geometry shape : shapes) {
            points += shape.getNumPoints();
        }
        return points;
    }
}
