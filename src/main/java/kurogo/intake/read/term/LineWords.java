package kurogo.intake.read.term;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.time.TitleWord;

/** What the words of a line say by themselves: of what kind of place the rows below it are, or nothing of them. */
public final class LineWords {

    private static final Pattern PLACES = Pattern.compile("(?<which>.*?)" + TitleWord.KIND_OF_PLACE.any());
    private static final Pattern OTHER_PLACES = Pattern.compile(TitleWord.OTHER_PLACES.any() + ".*");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]【】〔〕]");
    private static final Pattern HARMLESS = Pattern.compile(TitleWord.HARMLESS_LINE.any());

    private LineWords() {}

    /** Whether a text plainly says nothing of the rows below it but of what kind of place they are. */
    public static boolean isPlain(String text) {
        return isKindOfPlace(text) || isHarmless(text);
    }

    /** Whether a line says nothing of the rows below it: 続き. */
    public static boolean isHarmless(String text) {
        return HARMLESS.matcher(bare(text)).matches();
    }

    /**
     * Whether a text plainly says of what kind of place or which part of the prefecture rows are, and nothing else: 町村部, 東部圏域,
     * but not 他市町村 or 未実施市町村.
     */
    public static boolean isKindOfPlace(String text) {
        Matcher places = PLACES.matcher(bare(text));
        return places.matches() && !isOfOthers(places.group("which"));
    }

    private static boolean isOfOthers(String which) {
        return OTHER_PLACES.matcher(which).matches() || isOfOtherFigures(which);
    }

    /** Whether a text speaks of other figures than those asked for, or of none. */
    public static boolean isOfOtherFigures(String text) {
        return SilenceReading.isMentioned(text) || Qualifier.ofWords(text).makesAnother();
    }

    /** Whether a text ends in a kind of place, whichever is meant. */
    public static boolean isOfPlaces(String text) {
        return PLACES.matcher(bare(text)).matches();
    }

    private static String bare(String text) {
        return BRACKETS.matcher(CellText.normalised(text)).replaceAll("");
    }
}
