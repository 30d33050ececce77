package kurogo.intake.file;

import java.util.Optional;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What the tag of a cell says of it.
 *
 * @param address where it stands, where the tag says so
 * @param type the file's word for the type of what is stored
 * @param style number of the style
 */
record CellTag(Optional<CellAddress> address, String type, int style) {

    private static final String NUMBER = "n";

    /** Reads the tag at which a part is. Every cell passes here, so its attributes are gone through once. */
    static CellTag of(Markup markup) {
        String reference = null;
        String type = null;
        String style = null;
        for (int i = 0; i < markup.attributes(); i++) {
            switch (markup.attributeName(i)) {
                case "r" -> reference = first(reference, markup, i);
                case "t" -> type = first(type, markup, i);
                case "s" -> style = first(style, markup, i);
                default -> {}
            }
        }
        return new CellTag(
                Optional.ofNullable(reference).map(CellReference::cell),
                type == null ? NUMBER : type,
                style == null ? 0 : styleNumber(style));
    }

    /** Of two attributes that differ in their prefix alone the first counts. */
    private static String first(@Nullable String before, Markup markup, int attribute) {
        return before == null ? markup.attributeValue(attribute) : before;
    }

    private static int styleNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException damaged) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
    }
}
