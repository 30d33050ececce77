import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who bent which form how. Whoever is not named filled it in as asked. */
final class Bends {

    private static final List<String> TABLE = List.of(
            "R6 95202 NOTES_IN_BRACKETS NUMBER_CODE",
            "R6 95203 OTHER_SPELLING FULL_WIDTH",
            "R6 95206 UNITS_IN_CELLS NOTES_SHEET_LAST",
            "R6 95208 SHEET_RENAMED LONG_ERA_DATES",
            "R6 95321 OTHER_SPELLING ROWS_INSERTED MARKS",
            "R6 95322 OTHER_SPELLING CIRCLES FIVE_DIGITS",
            "R6 95343 SHIFTED SHORT_ERA_DATES",
            "R7 95203 PREFECTURE_IN_FRONT COLUMN_INSERTED",
            "R7 95204 IN_YEN FORMULAS",
            "R7 95205 SUBTOTAL_ROW SHORT_ERA_DATES",
            "R7 95208 MERGES_SPLIT UNITS_IN_CELLS",
            "R7 95209 IN_YEN",
            "R7 95210 NOTES_SHEET_FIRST FULL_WIDTH",
            "R7 95211 WRONG_TOTAL",
            "R7 95213 MARKS LONG_ERA_DATES",
            "R7 95301 NOTES_IN_BRACKETS SHEET_RENAMED",
            "R7 95321 OTHER_SPELLING PREFECTURE_IN_FRONT NO_CODE",
            "R7 95341 ROWS_INSERTED CIRCLES",
            "R7 95343 HIDDEN_ROW NUMBER_CODE",
            "R7 95363 SHIFTED MARKS",
            "R8_H1 95207 BEING_COUNTED SHORT_ERA_DATES",
            "R8_H1 95211 FULL_WIDTH UNITS_IN_CELLS",
            "R8_H1 95321 OTHER_SPELLING CIRCLES",
            "R8_H1 95343 COLUMN_INSERTED LONG_ERA_DATES",
            "R8_H1 95361 NO_CODE SPACED_NAME SHEET_RENAMED NOTES_SHEET_FIRST");

    private Bends() {}

    static Set<Bend> of(Places.Place place, Round round) {
        return TABLE.stream()
                .filter(line -> line.startsWith(round + " " + place.code() + " "))
                .flatMap(line -> List.of(line.split(" ")).stream().skip(2))
                .map(Bend::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Bend.class)));
    }
}
