package kurogo.intake.read.cell;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The text of a cell as a person sees it, and a plain form by which spellings are compared. */
public final class CellText {

    // Every cell of every sheet passes here, many of them often: each pattern is compiled once.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\u2500\\uFF0D]");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^】]*】|〔[^〕]*〕");
    private static final Pattern NUMBERING = Pattern.compile("^(\\d{1,2}[.．、:)]?|[ア-ン][.．、)]|[・■□◆◇○●※*])+");
    private static final Pattern COLON_BEHIND = Pattern.compile("[:：]+$");

    private static final String ANY_FIGURE = "1";
    private static final String NOT_SHOWN = "%s(書式で表示されない値：%s)";
    private static final char FIRST_PLAIN = '!';
    private static final char LAST_PLAIN = '~';

    private CellText() {}

    /** Text as it stands; numbers without separators; nothing for an empty cell. */
    public static String of(SourceCell cell) {
        return of(cell.content());
    }

    /** Text as the file stores it, whatever a person typed instead. */
    public static String inFile(SourceCell cell) {
        return of(cell.original().orElse(cell.content()));
    }

    /** Text as a spreadsheet program shows it, by the number format of the cell. */
    public static String shown(SourceCell cell) {
        return shown(cell.content());
    }

    /** The same of what stands in a cell. */
    public static String shown(CellContent content) {
        return content instanceof CellContent.Number number
                ? ShownNumber.of(number).strip()
                : of(content);
    }

    /** Whether a number format shows figures that are stored as text otherwise than they are. */
    public static boolean isWrittenOver(String format) {
        return !NumberFormat.of(format).shown(ANY_FIGURE).strip().equals(ANY_FIGURE);
    }

    /** A text as a number format shows it, if it is a figure: 12（見込）, 12人. One that is not seen is told behind what is. */
    public static String shown(String text, String format) {
        String shown = NumberFormat.of(format).shown(text).strip();
        String stored = text.strip();
        if (shown.equals(stored) || WrittenNumber.in(text).isEmpty()) {
            return text;
        }
        return shown.contains(stored) ? shown : NOT_SHOWN.formatted(shown, stored);
    }

    /** Text that would say the same if it were typed: a day as it is shown, a number as it is stored. */
    public static String typed(SourceCell cell) {
        return cell.content() instanceof CellContent.Number(var value, var format, var ignored)
                        && NumberFormat.of(format).isDate()
                        && value.signum() >= 0
                ? shown(cell)
                : of(cell);
    }

    private static String of(CellContent content) {
        return switch (content) {
            case CellContent.Empty ignored -> "";
            case CellContent.Text(String text) -> text.strip();
            case CellContent.Number number ->
                number.value().stripTrailingZeros().toPlainString();
            case CellContent.Bool(boolean value) -> value ? "TRUE" : "FALSE";
            case CellContent.Fault(String code) -> code;
            case CellContent.Uncomputed(String formula) -> "=" + formula;
        };
    }

    /**
     * One form for all spellings of the same words: compatibility characters unfolded (full-width digits and letters,
     * half-width kana), all white space, invisible characters and variation selectors removed, dashes unified.
     */
    public static String normalised(String text) {
        return isPlain(text) ? text : unfolded(text);
    }

    /** Figures and codes mostly are: there is nothing to unfold and nothing unseen in them. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < FIRST_PLAIN || text.charAt(i) > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    private static String unfolded(String text) {
        String unfolded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return DASH.matcher(UNSEEN.matcher(unfolded).replaceAll(""))
                .replaceAll("-")
                .replace('〜', '~')
                .replace('～', '~')
                .replace('，', ',')
                .replace('､', '、');
    }

    /** The plain form of a label: without numbering in front, remarks in brackets and a colon behind. */
    public static String label(String text) {
        String plain = REMARK.matcher(normalised(text)).replaceAll("");
        return COLON_BEHIND.matcher(NUMBERING.matcher(plain).replaceAll("")).replaceAll("");
    }
}
