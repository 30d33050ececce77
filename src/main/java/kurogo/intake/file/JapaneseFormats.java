package kurogo.intake.file;

import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * Number formats that a workbook names by number alone and that mean Japanese dates in a Japanese Excel: without them a date
 * would be taken for the number of days by which it is stored.
 *
 * <p>Source: ECMA-376 part 1, 18.8.30 numFmt, formats for the language ja-jp.
 */
final class JapaneseFormats {

    private static final String ERA_DATE = "[$-411]ge.m.d";
    private static final String ERA_DATE_IN_WORDS = "[$-411]ggge\"年\"m\"月\"d\"日\"";
    private static final String YEAR_AND_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_AND_DAY = "m\"月\"d\"日\"";

    /** From here on a format means something else in each language, or nothing. */
    private static final int MOST_EVERYWHERE = 50;

    private static final String WITHOUT_MEANING = "reserved";

    private static final Map<Integer, String> BY_NUMBER = Map.ofEntries(
            Map.entry(5, "\"¥\"#,##0;\"¥\"-#,##0"),
            Map.entry(6, "\"¥\"#,##0;[Red]\"¥\"-#,##0"),
            Map.entry(7, "\"¥\"#,##0.00;\"¥\"-#,##0.00"),
            Map.entry(8, "\"¥\"#,##0.00;[Red]\"¥\"-#,##0.00"),
            Map.entry(27, ERA_DATE),
            Map.entry(28, ERA_DATE_IN_WORDS),
            Map.entry(29, ERA_DATE_IN_WORDS),
            Map.entry(30, "m/d/yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"時\"mm\"分\""),
            Map.entry(33, "h\"時\"mm\"分\"ss\"秒\""),
            Map.entry(34, YEAR_AND_MONTH),
            Map.entry(35, MONTH_AND_DAY),
            Map.entry(36, ERA_DATE),
            Map.entry(50, ERA_DATE),
            Map.entry(51, ERA_DATE_IN_WORDS),
            Map.entry(52, YEAR_AND_MONTH),
            Map.entry(53, MONTH_AND_DAY),
            Map.entry(54, ERA_DATE_IN_WORDS),
            Map.entry(55, YEAR_AND_MONTH),
            Map.entry(56, MONTH_AND_DAY),
            Map.entry(57, ERA_DATE),
            Map.entry(58, ERA_DATE_IN_WORDS));

    private JapaneseFormats() {}

    /** The format code of a number; {@code General} for one without a meaning of its own. */
    static String of(int number) {
        String japanese = BY_NUMBER.get(number);
        if (japanese != null) {
            return japanese;
        }
        String everywhere = number < MOST_EVERYWHERE ? BuiltinFormats.getBuiltinFormat(number) : null;
        return everywhere == null || everywhere.startsWith(WITHOUT_MEANING) ? "General" : everywhere;
    }
}
