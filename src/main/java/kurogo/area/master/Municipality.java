package kurogo.area.master;

import java.util.Locale;

/**
 * A municipality as the master data know it.
 *
 * @param code its code
 * @param name official name with 市, 町, 村 or 区, without prefecture or county
 * @param kana reading in hiragana
 * @param romanName name in Latin letters for the English interface
 * @param county 郡 it belongs to, empty for cities and wards
 * @param type kind of municipality
 */
public record Municipality(
        MunicipalityCode code, String name, String kana, String romanName, String county, MunicipalityType type) {

    /** Its name in a language: in Latin letters for English. */
    public String name(Locale language) {
        return language.equals(Locale.ENGLISH) ? romanName : name;
    }
}
