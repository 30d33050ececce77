package kurogo.master;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/**
 * The shapes of TopoJSON: borders are kept once, as arcs, and shapes are made of arcs, read backwards where their number is negative.
 *
 * <p>Source: The TopoJSON Format Specification, 2.1.
 */
final class Topology {

    private final List<List<Coordinate>> arcs = new ArrayList<>();
    private final JsonNode objects;

    Topology(JsonNode topology) {
        objects = topology.path("objects");
        JsonNode transform = topology.path("transform");
        topology.path("arcs").forEach(arc -> arcs.add(arc(arc, transform)));
    }

    void addTo(Map<BoundaryFile.Key, List<Polygon>> outlines) {
        objects.forEach(object -> object.path("geometries").forEach(geometry -> {
            BoundaryFile.Key key = BoundaryFile.key(geometry.path("properties"));
            switch (geometry.path("type").asString("")) {
                case "Polygon" -> BoundaryFile.add(outlines, key, polygon(geometry.path("arcs")));
                case "MultiPolygon" ->
                    geometry.path("arcs").forEach(part -> BoundaryFile.add(outlines, key, polygon(part)));
                default -> {}
            }
        }));
    }

    private Polygon polygon(JsonNode rings) {
        List<LinearRing> read = new ArrayList<>();
        rings.forEach(ring -> {
            List<Coordinate> points = new ArrayList<>();
            ring.forEach(number -> {
                List<Coordinate> arc = arc(number.asInt());
                points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
            });
            read.add(BoundaryFile.ring(points));
        });
        return BoundaryFile.polygon(read);
    }

    private List<Coordinate> arc(int number) {
        return number >= 0 ? arcs.get(number) : arcs.get(~number).reversed();
    }

    /** With a transform, points are whole numbers counted from the point before. */
    private static List<Coordinate> arc(JsonNode arc, JsonNode transform) {
        boolean counted = transform.isObject();
        double scaleX = counted ? transform.path("scale").path(0).asDouble() : 1;
        double scaleY = counted ? transform.path("scale").path(1).asDouble() : 1;
        double fromX = counted ? transform.path("translate").path(0).asDouble() : 0;
        double fromY = counted ? transform.path("translate").path(1).asDouble() : 0;
        List<Coordinate> points = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (JsonNode point : arc) {
            x = counted ? x + point.path(0).asDouble() : point.path(0).asDouble();
            y = counted ? y + point.path(1).asDouble() : point.path(1).asDouble();
            points.add(new Coordinate(x * scaleX + fromX, y * scaleY + fromY));
        }
        return points;
    }
}
