package kurogo.master;

import java.util.Map;
import java.util.TreeMap;
import kurogo.area.master.MunicipalityCode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Writes shapes as GeoJSON with the property names of 国土数値情報 N03, five decimals, about a metre. */
final class GeoJsonWriting {

    private static final double DECIMALS = 100_000;

    private GeoJsonWriting() {}

    static String of(Map<MunicipalityCode, Geometry> shapes) {
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        String comma = "";
        for (var shape : new TreeMap<>(shapes).entrySet()) {
            json.append(comma)
                    .append("{\"type\":\"Feature\",\"properties\":{\"N03_007\":\"")
                    .append(shape.getKey().withoutCheckDigit())
                    .append("\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[");
            polygons(shape.getValue(), json);
            json.append("]}}");
            comma = ",";
        }
        return json.append("]}").toString();
    }

    private static void polygons(Geometry shape, StringBuilder json) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                json.append(i == 0 ? "[" : ",[");
                ring(polygon.getExteriorRing(), json);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    json.append(',');
                    ring(polygon.getInteriorRingN(hole), json);
                }
                json.append(']');
            }
        }
    }

    private static void ring(LinearRing ring, StringBuilder json) {
        json.append('[');
        String comma = "";
        for (Coordinate point : ring.getCoordinates()) {
            json.append(comma)
                    .append('[')
                    .append(rounded(point.x))
                    .append(',')
                    .append(rounded(point.y))
                    .append(']');
            comma = ",";
        }
        json.append(']');
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * DECIMALS) / DECIMALS;
    }
}
