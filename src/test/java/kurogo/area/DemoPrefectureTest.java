package kurogo.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.geom.Line2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBands;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fictional prefecture in {@code data/}: complete, plausible, and nobody's. */
class DemoPrefectureTest {

    private static final Path DATA = Path.of("data");
    private static final Path REAL_MUNICIPALITIES = Path.of("../shared/samples/master/localgovjp-utf8.csv");

    /** A side of an outline as it is walked. */
    private record Side(List<Double> from, List<Double> to) {

        Side reversed() {
            return new Side(to, from);
        }

        boolean crosses(Side other) {
            boolean touch = Stream.of(other.from, other.to).anyMatch(end -> end.equals(from) || end.equals(to));
            return !touch
                    && Line2D.linesIntersect(
                            from.get(0),
                            from.get(1),
                            to.get(0),
                            to.get(1),
                            other.from.get(0),
                            other.from.get(1),
                            other.to.get(0),
                            other.to.get(1));
        }

        /** The squares of a grid of a hundredth degree it may pass through. */
        Stream<List<Integer>> squares() {
            return range(0).boxed().flatMap(x -> range(1).mapToObj(y -> List.of(x, y)));
        }

        private IntStream range(int axis) {
            double low = Math.min(from.get(axis), to.get(axis));
            double high = Math.max(from.get(axis), to.get(axis));
            return IntStream.rangeClosed((int) (low * 100), (int) (high * 100));
        }
    }

    @Test
    void everyMunicipalityHasACodeWithARightCheckDigitInTheUnusedPrefecture() throws IOException {
        List<String> codes = column("municipalities.csv", "code");
        assertThat(codes).hasSize(24).doesNotHaveDuplicates();
        assertThat(codes)
                .allSatisfy(code -> assertThat(MunicipalityCode.parse(code))
                        .hasValueSatisfying(
                                parsed -> assertThat(parsed.prefecture()).isEqualTo("95")));
    }

    @Test
    void noRealMunicipalityBearsAnyOfTheNames() throws IOException {
        assumeThat(REAL_MUNICIPALITIES)
                .as("the list of real municipalities lies beside the project")
                .exists();
        Set<String> real = rows(REAL_MUNICIPALITIES)
                .flatMap(row -> Stream.of(row.getField("city").split(" ")))
                .map(DemoPrefectureTest::withoutType)
                .collect(Collectors.toSet());
        assertThat(column("municipalities.csv", "name").stream().map(DemoPrefectureTest::withoutType))
                .doesNotContainAnyElementsOf(real);
    }

    @Test
    void everyPopulationBandHasAMunicipalityAndNoMunicipalityChangesItsBand() throws IOException {
        Map<String, Set<Object>> bands = rows(DATA.resolve("population.csv"))
                .collect(Collectors.groupingBy(
                        row -> row.getField("code"),
                        Collectors.mapping(
                                row -> PopulationBands.STANDARD.of(Integer.parseInt(row.getField("population"))),
                                Collectors.toSet())));
        assertThat(bands.values())
                .hasSize(24)
                .allSatisfy(band -> assertThat(band).hasSize(1));
        assertThat(bands.values().stream().flatMap(Set::stream).distinct())
                .hasSameSizeAs(PopulationBands.STANDARD.bands());
    }

    @Test
    void everyMunicipalityIsDrawnOnce() throws IOException {
        List<String> drawn = features()
                .map(feature -> feature.path("properties").path("N03_007").asString())
                .toList();
        List<String> codes = column("municipalities.csv", "code").stream()
                .map(code -> code.substring(0, 5))
                .toList();
        assertThat(drawn).containsExactlyElementsOf(codes);
    }

    @Test
    void neighboursShareEveryVertexOfTheirBorder() throws IOException {
        List<Side> sides = sides();
        Set<Side> all = Set.copyOf(sides);
        assertThat(all).as("no side is walked twice in the same direction").hasSameSizeAs(sides);
        assertThat(sides.stream().filter(side -> all.contains(side.reversed())).count())
                .as("sides of borders between two municipalities")
                .isGreaterThan(sides.size() / 2);
    }

    @Test
    void noBorderCrossesAnother() throws IOException {
        Map<List<Integer>, List<Side>> bySquare = new HashMap<>();
        sides().forEach(side -> side.squares()
                .forEach(square -> bySquare.computeIfAbsent(square, key -> new ArrayList<>())
                        .add(side)));
        assertThat(bySquare.values())
                .allSatisfy(near ->
                        assertThat(near).allSatisfy(side -> assertThat(near).noneMatch(side::crosses)));
    }

    @Test
    void outlinesAreClosedAndWalkedAgainstTheClock() throws IOException {
        assertThat(outlines()).allSatisfy(outline -> {
            assertThat(outline.getFirst()).isEqualTo(outline.getLast());
            assertThat(twiceTheArea(outline)).isPositive();
        });
    }

    private static double twiceTheArea(List<List<Double>> outline) {
        List<Double> origin = outline.getFirst();
        return IntStream.range(1, outline.size())
                .mapToDouble(i -> (outline.get(i - 1).get(0) - origin.get(0))
                                * (outline.get(i).get(1) - origin.get(1))
                        - (outline.get(i).get(0) - origin.get(0))
                                * (outline.get(i - 1).get(1) - origin.get(1)))
                .sum();
    }

    private static List<Side> sides() throws IOException {
        return outlines()
                .flatMap(outline ->
                        IntStream.range(1, outline.size()).mapToObj(i -> new Side(outline.get(i - 1), outline.get(i))))
                .toList();
    }

    private static Stream<List<List<Double>>> outlines() throws IOException {
        return features().flatMap(feature -> {
            JsonNode coordinates = feature.path("geometry").path("coordinates");
            boolean several = feature.path("geometry").path("type").asString().equals("MultiPolygon");
            Stream<JsonNode> polygons = several ? coordinates.valueStream() : Stream.of(coordinates);
            return polygons.map(polygon -> polygon.path(0)).map(DemoPrefectureTest::points);
        });
    }

    private static List<List<Double>> points(JsonNode ring) {
        return ring.valueStream()
                .map(point -> List.of(point.path(0).asDouble(), point.path(1).asDouble()))
                .toList();
    }

    private static Stream<JsonNode> features() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(DATA.resolve("boundaries.geojson")))
                .path("features")
                .valueStream();
    }

    private static String withoutType(String name) {
        return name.replaceFirst("[市区町村]$", "");
    }

    private static List<String> column(String file, String column) throws IOException {
        return rows(DATA.resolve(file)).map(row -> row.getField(column)).toList();
    }

    private static Stream<NamedCsvRecord> rows(Path file) throws IOException {
        String content = Files.readString(file).replace("\uFEFF", "");
        return CsvReader.builder().ofNamedCsvRecord(content).stream();
    }
}
