package kurogo.area.master;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a municipality as tables write it, taken apart: 95203 桐ヶ峰市※1.
 *
 * @param code a code in front of it; empty where there is none, or only the number of a row
 * @param name the name, with prefecture, county and what stands in brackets behind it as written
 * @param behind what stands in brackets behind it; empty where nothing does
 * @param ofPart whether what stands in brackets says that only a part of the municipality is meant
 */
record WrittenName(String code, String name, String behind, boolean ofPart) {

    private static final Pattern SUPERSCRIPT = Pattern.compile("[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+");
    private static final Pattern IN_FRONT =
            Pattern.compile("^[●○◎◆◇■□▲△▼▽★☆・※*]*[\\[(【〔]?(?<number>[0-9]{1,6})?[\\])】〕]?[_.．:、・)-]?(?=\\D)");
    private static final Pattern NOTE_BEHIND =
            Pattern.compile("(?<=[市町村区所場長)])(\\(?(※|[*†‡]+|注)\\d{0,2}\\)?|\\d{1,2}\\))(?=\\(|$)");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)$");
    private static final Pattern PART =
            Pattern.compile(".+\\(((旧|うち|内|一部)(?!.*(含む|合併)).*|.*(除く|除き|のぞく|のみ|再掲|内数|支所|地区|地域|(?<!特別)区|分))\\)$");
    private static final int FEWEST_DIGITS = 4;

    /** Takes a text apart that is no code alone. */
    static WrittenName in(String text) {
        String plain = NameKey.plain(SUPERSCRIPT.matcher(text).replaceAll(""));
        Matcher front = IN_FRONT.matcher(plain);
        boolean numbered = front.find() && front.group("number") != null;
        String number = numbered ? front.group("number") : "";
        String name = NOTE_BEHIND.matcher(front.replaceFirst("")).replaceAll("");
        Matcher brackets = BRACKETS.matcher(name);
        return new WrittenName(
                number.length() < FEWEST_DIGITS ? "" : number,
                name,
                brackets.find() ? brackets.group(1) : "",
                PART.matcher(name).matches());
    }
}
