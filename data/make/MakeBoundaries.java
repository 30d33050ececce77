import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws 見本県 and writes {@code boundaries.geojson} in the manner of 国土数値情報 N03. */
final class MakeBoundaries {

    /** In the open Pacific, far from every island. */
    private static final double WEST = 142.9;

    private static final double SOUTH = 35.6;
    private static final double KILOMETRES_A_DEGREE = 111.2;
    private static final double KILOMETRES_A_DEGREE_EAST = KILOMETRES_A_DEGREE * StrictMath.cos(Math.toRadians(36));

    private MakeBoundaries() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0], "boundaries.geojson"), geoJson(Outlines.draw()));
    }

    private static String geoJson(List<List<List<Mesh.Point>>> outlines) {
        String features = IntStream.range(0, outlines.size())
                .mapToObj(i -> feature(Places.ALL.get(i), outlines.get(i)))
                .collect(Collectors.joining(",\n"));
        return """
                {
                "type": "FeatureCollection",
                "name": "N03-架空_95_見本県",
                "note": "架空の県の境界です。実在の地形・行政区域とは関係ありません。Fictional boundaries; properties named as in 国土数値情報 N03.",
                "features": [
                %s
                ]
                }
                """.formatted(features);
    }

    private static String feature(Places.Place place, List<List<Mesh.Point>> outlines) {
        String county = place.county().isEmpty() ? "null" : "\"" + place.county() + "\"";
        String properties =
                "{\"N03_001\": \"見本県\", \"N03_002\": null, \"N03_003\": %s, \"N03_004\": \"%s\", \"N03_007\": \"%s\"}"
                        .formatted(county, place.name(), place.code());
        return "{\"type\": \"Feature\", \"properties\": " + properties + ", \"geometry\": " + geometry(outlines) + "}";
    }

    private static String geometry(List<List<Mesh.Point>> outlines) {
        List<List<List<Mesh.Point>>> polygons = polygons(outlines);
        List<String> written = polygons.stream()
                .map(polygon -> polygon.stream().map(MakeBoundaries::ring).collect(Collectors.joining(",", "[", "]")))
                .toList();
        return written.size() == 1
                ? "{\"type\": \"Polygon\", \"coordinates\": " + written.getFirst() + "}"
                : "{\"type\": \"MultiPolygon\", \"coordinates\": [" + String.join(",", written) + "]}";
    }

    /** Largest first; a hole goes to the largest, the only one that can hold another municipality. */
    private static List<List<List<Mesh.Point>>> polygons(List<List<Mesh.Point>> outlines) {
        List<List<List<Mesh.Point>>> polygons = new ArrayList<>();
        outlines.stream()
                .sorted((one, other) -> Double.compare(Outlines.area(other), Outlines.area(one)))
                .forEach(outline -> {
                    if (Outlines.area(outline) > 0) {
                        polygons.add(new ArrayList<>(List.of(outline)));
                    } else {
                        polygons.getFirst().add(outline);
                    }
                });
        return polygons;
    }

    private static String ring(List<Mesh.Point> points) {
        return points.stream().map(MakeBoundaries::position).distinct().collect(Collectors.joining(",", "[", "")) + ","
                + position(points.getFirst()) + "]";
    }

    private static String position(Mesh.Point point) {
        return String.format(
                Locale.ROOT,
                "[%.5f,%.5f]",
                WEST + point.x() / KILOMETRES_A_DEGREE_EAST,
                SOUTH + point.y() / KILOMETRES_A_DEGREE);
    }
}
