package kurogo.intake.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text whose pieces may look different. The reading of kanji that Excel keeps beside them (ふりがな) is no part of it. */
final class RichText {

    /** A character the format cannot store as such, written by its number: {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** The text of the element that begins here, up to its end. */
    static String of(Markup markup) {
        StringBuilder text = new StringBuilder();
        while (markup.next()) {
            if (markup.begins("t")) {
                text.append(markup.text());
                markup.requireFit(text.length());
            } else if (markup.isBeginning() && !markup.begins("r")) {
                markup.skip();
            } else if (!markup.isBeginning() && !markup.ends("r")) {
                break;
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
