package kurogo.intake.read.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.sheet.Footnote;

/** What a sentence beside a table says of the unit of its money: ※事業費は円単位で記載, 金額の単位は千円, （件数：件、金額：千円）. */
public final class UnitSentence {

    private static final String UNIT = "(?<!\\d)(%s)".formatted(Unit.ANY);
    private static final Pattern BEFORE = Pattern.compile(UNIT + "(?:単位|で(?:記載|記入|入力|計上|表示|報告))");
    private static final Pattern BEHIND = Pattern.compile("単位[はが]" + UNIT);

    /** All the money of a table; うち国費 is only a part of it. */
    private static final String MONEY = "(?:(?:表中の)?(?:金額|事業費|費用|経費|決算額)(?:等|欄)?)";

    private static final String MARK = "[※*(\\[【〔<]*(?:注\\d*|備考)?[)\\]】〕>:.]*";
    private static final String END = "(?:(?:して|と)?(?:ください|います|あります|です|する|した|します|である))?[。.)\\]】〕>]*(?:\\([^()]*\\)。?)?";
    /** A sentence that says nothing but the unit of all money. */
    private static final Pattern NOTHING_BUT = Pattern.compile(
            MARK + "(?:%s(?:の単位)?[はが:]?|単位[はが:])?%s(?:単位)?(?:で(?:記載|記入|入力|計上|表示|報告))?".formatted(MONEY, UNIT) + END);

    private static final Pattern SAYS_SO = Pattern.compile("単位|[:は]|で(?:記載|記入|入力|計上|表示|報告)");
    private static final Pattern PAIRS = Pattern.compile(MARK + "(?:単位:?)?([^()\\[\\]【】〔〕<>]*)" + "[)\\]】〕>。]*");
    private static final Pattern BETWEEN = Pattern.compile("[、・/;]|,(?!\\d{3})");
    private static final Pattern PAIR = Pattern.compile("([^:は]{1,8})[:は]" + UNIT);
    private static final Pattern OF_MONEY = Pattern.compile(MONEY);
    private static final Pattern IN_BRACKETS = Pattern.compile("[(（\\[［【〔].*[)）\\]］】〕]");
    /** A longer text says more than a unit. */
    private static final int LONGEST = 200;

    private static final int WORDS_OF_A_LINE = 2;

    private UnitSentence() {}

    /** The unit of money a sentence speaks of; nothing where it speaks of none. */
    public static Optional<Unit> money(String text) {
        String plain = CellText.normalised(text);
        return in(BEFORE.matcher(plain))
                .or(() -> in(BEHIND.matcher(plain)))
                .or(() -> plain.length() > LONGEST ? Optional.empty() : paired(plain));
    }

    /** The unit a line below or above a table states of all its money; nothing where the line holds figures or says more than that. */
    public static Stream<Unit> noted(List<SourceCell> line) {
        if (line.stream().noneMatch(UnitSentence::speaksOfYen)) {
            return Stream.empty();
        }
        List<SourceCell> filled = line.stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.stream().anyMatch(Leftovers::isFigure)
                ? Stream.empty()
                : filled.stream()
                        .filter(UnitSentence::speaksOfYen)
                        .map(CellText::of)
                        .filter(text -> filled.size() <= WORDS_OF_A_LINE
                                || Footnote.isOne(text)
                                || IN_BRACKETS.matcher(text).matches())
                        .flatMap(text -> ofAll(text).stream());
    }

    private static boolean speaksOfYen(SourceCell cell) {
        return cell.content() instanceof CellContent.Text(String text)
                && text.length() <= LONGEST
                && text.indexOf('円') >= 0;
    }

    private static Optional<Unit> ofAll(String text) {
        String plain = CellText.normalised(text);
        Matcher sentence = NOTHING_BUT.matcher(plain);
        return sentence.matches() && SAYS_SO.matcher(plain).find()
                ? Unit.named(sentence.group(1)).filter(Unit::isMoney)
                : paired(plain);
    }

    /** Of what is counted each with its unit, the one of money; nothing where only a part of the money is named. */
    private static Optional<Unit> paired(String plain) {
        Matcher pairs = PAIRS.matcher(plain);
        if (!pairs.matches()) {
            return Optional.empty();
        }
        List<Matcher> each =
                BETWEEN.splitAsStream(pairs.group(1)).map(PAIR::matcher).toList();
        boolean marked = each.size() > 1 || pairs.start(1) > 0;
        if (!marked || !each.stream().allMatch(Matcher::matches)) {
            return Optional.empty();
        }
        Set<Matcher> ofMoney = each.stream()
                .filter(pair -> Unit.named(pair.group(2)).filter(Unit::isMoney).isPresent())
                .collect(Collectors.toSet());
        return ofMoney.size() == 1
                ? ofMoney.stream()
                        .filter(pair -> OF_MONEY.matcher(pair.group(1)).matches())
                        .flatMap(pair -> Unit.named(pair.group(2)).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Unit> in(Matcher sentence) {
        return sentence.find() ? Unit.named(sentence.group(1)).filter(Unit::isMoney) : Optional.empty();
    }
}
