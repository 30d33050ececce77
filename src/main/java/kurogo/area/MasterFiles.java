package kurogo.area;

/**
 * The files master data come in. Formats: {@code docs/formats.md}.
 *
 * @param prefecture JSON: code, name, kana, english
 * @param municipalities CSV: code, name, kana, roman_name, county, type
 * @param population CSV: code, as_of, population, population_65_and_over
 * @param profiles CSV: code, area_km2, fiscal_strength_index
 * @param boundaryYear year the boundaries were drawn in
 * @param boundaries GeoJSON with the property names of 国土数値情報 N03
 */
public record MasterFiles(
        String prefecture,
        String municipalities,
        String population,
        String profiles,
        int boundaryYear,
        String boundaries) {}
