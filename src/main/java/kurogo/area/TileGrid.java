package kurogo.area;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.area.master.Municipality;

/** Squares of equal size, one a municipality in the order of codes, to stand in for a map where no boundaries are kept. */
public final class TileGrid {

    private static final double SIZE = 0.1;
    private static final double GAP = 0.006;
    private static final double WIDER_THAN_HIGH = 1.6;

    private TileGrid() {}

    /** The squares as GeoJSON with the property names of 国土数値情報 N03. */
    public static String of(List<Municipality> municipalities) {
        int columns = (int) Math.max(1, Math.ceil(Math.sqrt(municipalities.size() * WIDER_THAN_HIGH)));
        return IntStream.range(0, municipalities.size())
                .mapToObj(i -> tile(municipalities.get(i), i % columns, -(i / columns)))
                .collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"));
    }

    private static String tile(Municipality municipality, int column, int row) {
        double west = column * SIZE + GAP;
        double east = (column + 1) * SIZE - GAP;
        double south = row * SIZE + GAP;
        double north = (row + 1) * SIZE - GAP;
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Feature\",\"properties\":{\"N03_007\":\"%s\"},\"geometry\":{\"type\":\"Polygon\","
                        + "\"coordinates\":[[[%3$.4f,%2$.4f],[%3$.4f,%4$.4f],[%5$.4f,%4$.4f],[%5$.4f,%2$.4f],[%3$.4f,%2$.4f]]]}}",
                municipality.code().withoutCheckDigit(),
                north,
                west,
                south,
                east);
    }
}
