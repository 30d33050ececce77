package kurogo.intake.read;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;

/**
 * What a row says in columns that a list is not asked for, but that may make its figures others than they seem: 調査年 令和6年度,
 * 予実 予算, 削除フラグ 1.
 */
final class RowBeside {

    private static final Pattern TIME = Pattern.compile(".*(?:年度|年次|年|年度別|時点|基準日|期間)");
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(".*" + TitleWord.TIME_OF_OTHERS.any() + ".*");
    private static final Pattern STATE = Pattern.compile(TitleWord.STATE_OF_ROW.any());
    private static final Pattern FLAG = Pattern.compile(".*(?:フラグ|削除|取消|無効)");
    private static final Pattern UNSET = Pattern.compile("(?i)0|無|なし|false|no|×|いいえ|有効");
    private static final int LAST_DAY = 31;

    private RowBeside() {}

    /** The cell that speaks against reading the row for a period. */
    static Optional<SourceCell> against(ListRow row, Optional<ReportingPeriod> period) {
        Table table = row.table().table();
        return row.table().beside().stream()
                .map(column -> table.matrix().shown(row.number(), column))
                .filter(cell -> !cell.isEmpty())
                .filter(cell -> speaksAgainst(heading(table, table.matrix().column(cell)), cell, period))
                .findFirst();
    }

    /** The columns of a table whose heading nobody knows, and which may say such things. */
    static List<Integer> columns(Table table) {
        return IntStream.range(0, table.matrix().columns())
                .filter(table.breadth()::holds)
                .filter(column -> !table.notNeeded().contains(column))
                .filter(column -> Stream.concat(table.columns().stream(), table.doubled().stream())
                        .noneMatch(known -> known.number() <= column && column <= known.last()))
                .filter(column -> {
                    String heading = heading(table, column);
                    return isOfTime(heading) || STATE.matcher(heading).matches();
                })
                .boxed()
                .toList();
    }

    private static String heading(Table table, int column) {
        return IntStream.iterate(table.headTo(), row -> row >= table.headFrom(), row -> row - 1)
                .mapToObj(row -> CellText.label(table.matrix().shownText(row, column)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isOfTime(String heading) {
        return TIME.matcher(heading).matches()
                && !OF_SOMETHING_ELSE.matcher(heading).matches();
    }

    private static boolean speaksAgainst(String heading, SourceCell cell, Optional<ReportingPeriod> period) {
        String text = CellText.of(cell);
        if (isOfTime(heading)) {
            return period.isPresent()
                    && year(cell)
                            .filter(year -> !year.equals(period.get().year()))
                            .isPresent();
        }
        return FLAG.matcher(heading).matches()
                ? SilenceReading.of(text).isEmpty()
                        && !UNSET.matcher(CellText.normalised(text)).matches()
                : Qualifier.ofWords(text) == Qualifier.OTHER_TIME || OtherTitle.isOne(text);
    }

    /** The fiscal year a cell names, or whose last day it is; that of another day is not known for certain. */
    private static Optional<FiscalYear> year(SourceCell cell) {
        if (DateReading.fiscalYear(cell)
                instanceof Reading.Understood<FiscalYear>(Answer.Given<FiscalYear>(var year), var ignored, var note)) {
            return Optional.of(year);
        }
        return PeriodOf.whole(CellText.of(cell))
                .map(ReportingPeriod::year)
                .or(() -> DateReading.written(cell).map(RowBeside::ofDay));
    }

    private static FiscalYear ofDay(LocalDate day) {
        boolean lastDay = day.getMonth() == Month.MARCH && day.getDayOfMonth() == LAST_DAY;
        FiscalYear year = FiscalYear.of(day);
        return lastDay || day.getMonthValue() > Month.JUNE.getValue() ? year : year.plus(-1);
    }
}
