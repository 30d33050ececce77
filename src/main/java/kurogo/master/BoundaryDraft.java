package kurogo.master;

import java.util.List;
import java.util.Map;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import org.locationtech.jts.geom.Geometry;

/**
 * Boundaries as a file has them, simplified, before they are taken in.
 *
 * @param shapes one a municipality, by code
 * @param missing municipalities the file has no shape for
 * @param unknown codes of the prefecture that no municipality has
 * @param points points of all shapes
 * @param pointsBefore points of the file's own shapes
 */
public record BoundaryDraft(
        Map<MunicipalityCode, Geometry> shapes,
        List<Municipality> missing,
        List<String> unknown,
        int points,
        int pointsBefore) {

    public BoundaryDraft {
        shapes = Map.copyOf(shapes);
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
    }

    /** Whether there is anything to take in. */
    public boolean isEmpty() {
        return shapes.isEmpty();
    }
}
