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
 * @param formerNames CSV: name, code, last_day; empty where no municipality had another name
 */
public record MasterFiles(
        String prefecture,
        String municipalities,
        String population,
        String profiles,
        int boundaryYear,
        String boundaries,
        String formerNames) {

    /** The files of a prefecture without former names. */
    public MasterFiles(
            String prefecture,
            String municipalities,
            String population,
            String profiles,
            int boundaryYear,
            String boundaries) {
        this(prefecture, municipalities, population, profiles, boundaryYear, boundaries, "");
    }
}
