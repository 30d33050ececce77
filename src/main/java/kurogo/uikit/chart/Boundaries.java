package kurogo.uikit.chart;

import java.util.function.Supplier;

/**
 * Shapes of municipalities as GeoJSON, a feature collection in longitude and latitude.
 *
 * @param name what maps call them by; another year's shapes have another name
 * @param keyProperty the property of each feature that holds its key, N03_007 in 国土数値情報
 * @param geoJson the feature collection, fetched when a map is drawn and not before; several features may share a key
 */
public record Boundaries(String name, String keyProperty, Supplier<String> geoJson) {

    /** What maps call the municipalities of the prefecture by. */
    public static final String MUNICIPALITIES = "prefecture";

    /** The property of 国土数値情報 that holds a municipality's code without its check digit. */
    public static final String CODE = "N03_007";

    /** The municipalities of the prefecture. */
    public static Boundaries ofMunicipalities(Supplier<String> geoJson) {
        return new Boundaries(MUNICIPALITIES, CODE, geoJson);
    }
}
