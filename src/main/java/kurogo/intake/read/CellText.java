package kurogo.intake.read;

import java.text.Normalizer;

/** The text of a cell as a person sees it, and a plain form by which spellings are compared. */
public final class CellText {

    private CellText() {}

    /** Text as it stands; numbers without separators; nothing for an empty cell. */
    public static String of(SourceCell cell) {
        return switch (cell.content()) {
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
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Cc}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]", "")
                .replaceAll("[\\u2010-\\u2015\\u2212\\u2500\\uFF0D]", "-")
                .replace('〜', '~')
                .replace('～', '~')
                .replace('，', ',')
                .replace('､', '、');
    }

    /** The plain form of a label: without numbering in front, remarks in brackets and a colon behind. */
    public static String label(String text) {
        String plain =
                normalised(text).replaceAll("\\([^()]*\\)", "").replaceAll("\\[[^\\[\\]]*\\]|【[^】]*】|〔[^〕]*〕", "");
        return plain.replaceAll("^(\\d{1,2}[.．、:)]?|[ア-ン][.．、)]|[・■□◆◇○●※*])+", "")
                .replaceAll("[:：]+$", "");
    }
}
