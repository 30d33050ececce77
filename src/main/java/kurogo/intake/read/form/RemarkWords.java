package kurogo.intake.read.form;

import java.util.regex.Pattern;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.sheet.Footnote;
import kurogo.intake.read.term.Qualifier;

/** What the words of a remark say of the figures beside it: that they are planned or of last year, how to fill them in, or nothing. */
final class RemarkWords {

    private static final Pattern OF_FIGURES = Pattern.compile("件数|金額|費|額|実績|数値|数字|データ|値");
    /** What a figure contains or leaves out is worth knowing, and yet the figure is the one asked for: 前年度からの継続を含む. */
    private static final Pattern CONTAINS = Pattern.compile("(?:を|も)?(?:含|除|控除)[^。]*。?$");

    private static final Pattern INSTRUCTION =
            Pattern.compile("ください|下さい|願います|^(?!.*(?:ため|ので)).*(?:こと|記入|記載|入力|選択|参照|場合[はに、].*)(?:すること)?[。)]*$");
    /** An amount of its own is no word on the answers: うち3件は新規. */
    private static final Pattern OWN_AMOUNT = Pattern.compile("\\d(?:%s)".formatted(Unit.ANY));

    /** An instruction on what to fill in, and not on when or how: 前年度の件数を記入. */
    private static final Pattern WHAT_TO_FILL_IN =
            Pattern.compile("^(?!.*(?:場合|比較|比べ|異な|理由|除)).{0,30}を(?:記入|記載|入力|計上|報告)");

    private static final Pattern ON_THE_FIGURES = Pattern.compile("(?:件数|事業費|金額|数値|数字)(?:等|など)?は");
    private static final Pattern SENTENCE = Pattern.compile(".*(?:。|ます|です|ました|である|ため)[)）]?");
    private static final Pattern AROUND = Pattern.compile("^[※*◎○●→⇒・()\\[\\]【】〔〕<>\\d注:]+|[()\\[\\]【】〔〕<>。]+$");

    private RemarkWords() {}

    /** Whether a text says that figures are others than those asked for. */
    static boolean makeOthers(String text) {
        String plain = CellText.normalised(text);
        String bare = AROUND.matcher(plain).replaceAll("");
        if (CONTAINS.matcher(plain).find() || OWN_AMOUNT.matcher(plain).find()) {
            return false;
        }
        if (INSTRUCTION.matcher(plain).find()) {
            return WHAT_TO_FILL_IN.matcher(plain).find() && saysOthers(bare);
        }
        boolean alone = Qualifier.isNothingElse(bare);
        boolean ofFigures = OF_FIGURES.matcher(bare).find() && (Footnote.isOne(text) || isSaid(bare));
        return alone || ofFigures && saysOthers(bare);
    }

    /** 件数は見込み says it of the figures; 支援計画の見直し does not. */
    private static boolean isSaid(String bare) {
        return bare.contains("は") || bare.contains("の数値") || bare.contains("の件数") || bare.contains("を");
    }

    private static boolean saysOthers(String bare) {
        return Qualifier.ofWords(bare).makesAnother();
    }

    /** Whether words say something of the figures asked for, and state no amount of their own. */
    static boolean areOnFigures(String text) {
        return ON_THE_FIGURES.matcher(text).find()
                && !OWN_AMOUNT.matcher(CellText.normalised(text)).find();
    }

    /** Whether words say how to fill in a form. */
    static boolean areInstruction(String text) {
        return INSTRUCTION.matcher(CellText.normalised(text)).find();
    }

    static boolean areSentence(String text) {
        return SENTENCE.matcher(CellText.normalised(text)).matches();
    }
}
