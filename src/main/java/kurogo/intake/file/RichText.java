package kurogo.intake.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.intake.file.Lettering.Look;

/** Text whose pieces may look different. The reading of kanji that Excel keeps beside them (ふりがな) is no part of it. */
final class RichText {

    /** A character the format cannot store as such, written by its number: {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** The text of the element that begins here, up to its end. */
    static String of(Markup markup) {
        Lettering text = new Lettering();
        Look look = Look.PLAIN;
        while (markup.next()) {
            if (markup.begins("t")) {
                text.add(markup.text(), look);
                markup.requireFit(text.length());
            } else if (markup.begins("rPr")) {
                look = look(markup);
            } else if (markup.isBeginning() && !markup.begins("r")) {
                markup.skip();
            } else if (markup.begins("r") || markup.ends("r")) {
                look = Look.PLAIN;
            } else {
                break;
            }
        }
        return unescaped(text.text());
    }

    /** How the piece looks whose properties begin here, up to their end. */
    private static Look look(Markup markup) {
        Look look = Look.PLAIN;
        while (markup.next() && markup.isBeginning()) {
            look = isSet(markup, "strike") ? Look.STRUCK : look == Look.PLAIN ? placed(markup) : look;
            markup.skip();
        }
        return look;
    }

    /** Whether an element is there that sets a property, unless it says itself that it does not. */
    static boolean isSet(Markup markup, String property) {
        return markup.begins(property)
                && markup.attribute("val").map(Markup::isTrueValue).orElse(true);
    }

    private static Look placed(Markup markup) {
        if (!markup.begins("vertAlign")) {
            return Look.PLAIN;
        }
        return switch (markup.attribute("val").orElse("")) {
            case "superscript" -> Look.RAISED;
            case "subscript" -> Look.LOWERED;
            default -> Look.PLAIN;
        };
    }

    static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
