package kurogo.intake.read.row;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.UnitRow;
import kurogo.intake.read.term.CostWords;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.term.Words;
import kurogo.intake.read.time.TimeReader;
import kurogo.intake.read.time.TitleWord;
import kurogo.intake.read.title.OtherTitle;
import kurogo.report.answers.Silence;

/**
 * A column that a list is not asked for, and what its cells may say against the figures of their rows: 四半期 第2四半期, 予決算 予算, 除外 ○, 費目
 * 人件費. What stands in a cell is judged whatever the heading is. In a long list the same words stand in row after row.
 */
final class BesideColumn {

    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(".*" + TitleWord.TIME_OF_OTHERS.any() + ".*");
    private static final Pattern OF_RESULTS_TOO = Pattern.compile(".*(?:実績|決算|区分|種).*");
    private static final Pattern STATE = Pattern.compile(TitleWord.STATE_OF_ROW.any());
    private static final Pattern HOW_FAR_COUNTED = Pattern.compile(".*(?:状態|状況|ステータス|確定|集計).*");
    private static final Pattern FLAG = Pattern.compile(".*(?:フラグ|削除|取消|無効)");
    private static final Pattern UNSET = Pattern.compile("(?i)0|無|なし|false|no|×|いいえ|有効");
    private static final Pattern MARKED = Pattern.compile(".*(?:除外|対象外|重複)|再掲|参考|テスト|例|見本|不要");
    private static final Pattern MARK = Pattern.compile("(?i)[○●◯◎〇レ✓☑✔*]|1|有り?|あり|true|yes|y|はい|該当|済み?");
    private static final Pattern USED = Pattern.compile("有効|採用|集計対象|使用|対象|有効フラグ");
    private static final Pattern NOT_USED = Pattern.compile("(?i)0|[×✕x]|無し?|なし|否|不.{1,3}|非.{1,3}|対象外|false|no|n|いいえ");
    private static final Pattern WORDS =
            Pattern.compile("(?:%s|うち.{1,10})(?:額|値|数|分|時|版|ベース|件数)?".formatted(TitleWord.ROW_OF_OTHERS.any()));
    private static final Pattern OF_SEVERAL =
            Pattern.compile("(?:[2-9]|[二三四五六七八九])(?:市|町|村|市町|町村|市町村|団体)(?:共同|合同|計|分)?.{0,4}");
    private static final Pattern TIMES = Pattern.compile("倍率|乗数|倍数");
    private static final String UNIT = "単位";

    /** A longer text says more than this. */
    private static final int LONGEST = 24;

    private final int number;
    private final String heading;
    private final boolean ofTime;
    private final boolean ofSomethingElse;
    private final boolean flag;
    private final boolean marked;
    private final boolean used;
    private final boolean factor;
    private final Set<Unit> money;
    private final Map<Optional<ReportingPeriod>, Words<Boolean>> against = new HashMap<>();

    /** @param heading its heading in plain form */
    BesideColumn(int number, String heading, Table table) {
        this.number = number;
        this.heading = heading;
        this.ofTime = CellTime.isHeading(heading);
        this.ofSomethingElse = OF_SOMETHING_ELSE.matcher(heading).matches();
        this.flag = FLAG.matcher(heading).matches();
        this.marked = MARKED.matcher(heading).matches();
        this.used = USED.matcher(heading).matches();
        this.factor = TIMES.matcher(heading).matches();
        this.money = table.columns().stream()
                .filter(column -> column.heading().isMoney())
                .flatMap(column -> column.unit().stream())
                .collect(Collectors.toSet());
    }

    int number() {
        return number;
    }

    /** Whether a cell of it speaks against reading its row for a period. */
    boolean speaksAgainst(SourceCell cell, Optional<ReportingPeriod> period) {
        return cell.content() instanceof CellContent.Text(String text)
                ? text.length() <= LONGEST
                        && against.computeIfAbsent(period, known -> new Words<>(word -> speaksAgainst(word, known)))
                                .of(text)
                : ofTime && !ofSomethingElse && CellTime.isOther(cell, period)
                        || (flag || marked || used) && isSet(CellText.of(cell))
                        || factor && isFactor(CellText.of(cell));
    }

    private boolean speaksAgainst(String text, Optional<ReportingPeriod> period) {
        return isOtherTime(text, period) || isSet(text) || isOfOthers(text) || isInOtherUnit(text) || isFactor(text);
    }

    private boolean isFactor(String text) {
        return factor && !text.equals("1");
    }

    private boolean isOtherTime(String text, Optional<ReportingPeriod> period) {
        return !ofSomethingElse
                && (ofTime
                        ? CellTime.isOther(CellTime.cell(text), period)
                        : period.flatMap(asked -> TimeReader.whole(text).filter(said -> said.differsFrom(asked)))
                                        .isPresent()
                                || CellTime.isOtherPart(text, period));
    }

    private boolean isSet(String text) {
        String plain = CellText.normalised(text);
        if (flag) {
            return SilenceReading.of(text).isEmpty() && !UNSET.matcher(plain).matches();
        }
        return marked && (MARK.matcher(plain).matches() || plain.equals(heading))
                || used && NOT_USED.matcher(plain).matches();
    }

    private boolean isOfOthers(String text) {
        String label = CellText.label(text);
        boolean state = STATE.matcher(heading).matches()
                && (Qualifier.ofWords(text) == Qualifier.OTHER_TIME || OtherTitle.isOne(text));
        boolean said = (WORDS.matcher(label).matches() || CostWords.isPartOf(Heading.COST, label))
                && (!ofSomethingElse || OF_RESULTS_TOO.matcher(heading).matches());
        boolean counting = HOW_FAR_COUNTED.matcher(heading).matches()
                && SilenceReading.of(text)
                        .filter(silence -> silence == Silence.BEING_COUNTED)
                        .isPresent();
        return state
                || said
                || counting
                || OF_SEVERAL.matcher(CellText.normalised(text)).matches();
    }

    private boolean isInOtherUnit(String text) {
        return heading.contains(UNIT)
                && !money.isEmpty()
                && Unit.named(UnitRow.bare(text))
                        .filter(unit -> unit.isMoney() && !money.contains(unit))
                        .isPresent();
    }
}
