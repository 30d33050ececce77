package kurogo.master;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads outlines from GeoJSON, one feature at a time however long the file is, and from TopoJSON. Of the properties those of
 * 国土数値情報 N03 are kept: the five digits, and the name of a designated city where its ward stands.
 *
 * @param outlines polygons by what their feature says of itself
 */
record BoundaryFile(Map<Key, List<Polygon>> outlines) {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SMALLEST_RING = 4;

    /**
     * What a feature says of itself.
     *
     * @param code five digits; empty for land that belongs to no municipality
     * @param city name of the municipality or of the designated city above a ward
     */
    record Key(String code, String city) {}

    BoundaryFile {
        outlines = Map.copyOf(outlines);
    }

    /**
     * The outlines of a file.
     *
     * @throws IOException when it cannot be read to its end, or is neither GeoJSON nor TopoJSON
     */
    static BoundaryFile read(InputStream content) throws IOException {
        Map<Key, List<Polygon>> outlines = new HashMap<>();
        try (JsonParser parser = JSON.createParser(content)) {
            ObjectNode topology = JSON.createObjectNode();
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "features" -> readFeatures(parser, outlines);
                    case "arcs", "transform", "objects" -> topology.set(name, parser.<JsonNode>readValueAsTree());
                    default -> parser.skipChildren();
                }
            }
            if (topology.has("arcs")) {
                new Topology(topology).addTo(outlines);
            }
        } catch (JacksonException damaged) {
            throw new IOException("Neither GeoJSON nor TopoJSON", damaged);
        }
        return new BoundaryFile(outlines);
    }

    private static void readFeatures(JsonParser parser, Map<Key, List<Polygon>> outlines) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            JsonNode feature = parser.readValueAsTree();
            JsonNode geometry = feature.path("geometry");
            Key key = key(feature.path("properties"));
            switch (geometry.path("type").asString("")) {
                case "Polygon" -> add(outlines, key, polygon(geometry.path("coordinates")));
                case "MultiPolygon" -> geometry.path("coordinates").forEach(part -> add(outlines, key, polygon(part)));
                default -> {}
            }
        }
    }

    static Key key(JsonNode properties) {
        String code = text(properties, "N03_007");
        String city = text(properties, "N03_003");
        return new Key(code, city.endsWith("市") ? city : text(properties, "N03_004"));
    }

    static void add(Map<Key, List<Polygon>> outlines, Key key, Polygon polygon) {
        if (!polygon.isEmpty()) {
            outlines.computeIfAbsent(key, known -> new ArrayList<>()).add(polygon);
        }
    }

    static Polygon polygon(JsonNode rings) {
        List<LinearRing> read = new ArrayList<>();
        rings.forEach(ring -> {
            List<Coordinate> points = new ArrayList<>();
            ring.forEach(point -> points.add(
                    new Coordinate(point.path(0).asDouble(), point.path(1).asDouble())));
            read.add(ring(points));
        });
        return polygon(read);
    }

    static LinearRing ring(List<Coordinate> points) {
        boolean closed = points.size() >= SMALLEST_RING && points.getFirst().equals2D(points.getLast());
        return closed ? GEOMETRY.createLinearRing(points.toArray(Coordinate[]::new)) : GEOMETRY.createLinearRing();
    }

    static Polygon polygon(List<LinearRing> rings) {
        return rings.isEmpty() || rings.getFirst().isEmpty()
                ? GEOMETRY.createPolygon()
                : GEOMETRY.createPolygon(
                        rings.getFirst(),
                        rings.stream().skip(1).filter(ring -> !ring.isEmpty()).toArray(LinearRing[]::new));
    }

    private static String text(JsonNode properties, String name) {
        JsonNode value = properties.path(name);
        return value.isNull() || value.isMissingNode() ? "" : value.asString("");
    }
}
