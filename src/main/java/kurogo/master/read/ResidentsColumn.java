package kurogo.master.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A column of a list that may hold residents.
 *
 * @param number the column, 0-based
 * @param letters the column as spreadsheet programs name it
 * @param heading all that is written above it
 * @param day the day its heading states, if one
 * @param sample its first value as it stands
 */
public record ResidentsColumn(int number, String letters, String heading, Optional<LocalDate> day, String sample) {

    private static final String TOTAL = ".*(総数|総人口|人口総数|人口計|合計|計|人口|value|住民).*";
    private static final String PART = ".*(男|女|世帯|増|減|率|割合|密度|面積|歳|老年|生産|年少|外国|前月|前年|コード|順位|転入|転出|出生|死亡|番号).*";
    private static final String AGED = ".*(65歳以上|老年人口|高齢者).*";
    private static final String NOT_AGED = ".*(男|女|率|割合|増|減).*";

    /** Whether the heading speaks of all residents. */
    boolean isTotal() {
        return heading.matches(TOTAL) && !heading.replaceAll("男女計", "計").matches(PART);
    }

    /** Whether the heading speaks of those of 65 and over. */
    boolean isAged() {
        return heading.matches(AGED) && !heading.replaceAll("男女計", "計").matches(NOT_AGED);
    }
}
