package kurogo.intake.read.table;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.intake.read.answer.FieldReader;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.sheet.Matrix;
import kurogo.report.answers.Answer;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.Programme;

/** A row of totals: no data, but a check on the rows above it. */
public final class TotalRow {

    private static final Pattern WORD = Pattern.compile(
            "(総|小|累)?(合)?計(?!画).*|合計.*|総額計"
                    + "|.*([都道府県市町村区郡部域内頁]|ページ|管内|地区|ブロック|全体)(小|合|総)?計|((全|本)?県|都|道|府|県内|管内|市区?町村)全体|全体|全県|(県内)?全市区?町村|総数|市部|町村部|郡部");

    private TotalRow() {}

    /** Whether a text names a row of totals. */
    public static boolean isWordOfOne(String text) {
        return WORD.matcher(CellText.label(text)).matches();
    }

    /** Whether a row names itself a total. */
    public static boolean isOne(Matrix matrix, int row) {
        return matrix.filled(row).limit(3).map(CellText::of).anyMatch(TotalRow::isWordOfOne);
    }

    /** Compares each total with the sum of what was read; figures that differ are both named, and so is a total of nothing. */
    public static void check(SheetReading sheet, Table table, int row, Sums sums, Consumer<Problem> problems) {
        for (Column column : table.columns()) {
            SourceCell cell = table.matrix().cell(row, column.number());
            Optional<Long> stated = stated(sheet, column, cell);
            Optional<Long> sum = sums.of(column);
            if (stated.isPresent() && sum.isPresent() && !stated.equals(sum)) {
                problems.accept(mismatch(column, sheet.place(cell), CellText.of(cell), stated.get(), sum.get()));
            } else if (stated.filter(figure -> figure != 0).isPresent() && sum.isEmpty()) {
                problems.accept(Problem.notice(ProblemCode.TOTAL_NOT_COMPARED, sheet.place(cell), CellText.of(cell)));
            }
        }
        sheet.takeRow(table, row);
    }

    /** The figure a row of totals states in a column of cases or money. */
    public static Optional<Long> stated(SheetReading sheet, Column column, SourceCell cell) {
        return isFigure(column)
                        && FieldReader.read(column.heading(), cell, sheet.unit(column), sheet.terms())
                                instanceof Reading.Understood<?>(var answer, var a, var b)
                ? answer.asValue().filter(Long.class::isInstance).map(Long.class::cast)
                : Optional.empty();
    }

    /** Whether a row of totals holds words in such a column that are no figure and no silence: 約13. */
    public static boolean isNotUnderstood(SheetReading sheet, Column column, SourceCell cell) {
        return isFigure(column)
                && !cell.isEmpty()
                && FieldReader.read(column.heading(), cell, sheet.unit(column), sheet.terms())
                        instanceof Reading.NotUnderstood<?>;
    }

    /** Whether figures of a column are added up. */
    public static boolean isFigure(Column column) {
        return column.heading().isMoney() || column.heading() == Heading.CASES;
    }

    /** That a total is not the sum of its rows, with both figures in the unit they are kept in. */
    public static Problem mismatch(Column column, Place place, String text, long stated, long sum) {
        String unit = column.heading().isMoney() ? Unit.YEN.word() : Unit.CASES.word();
        return Problem.notice(ProblemCode.TOTAL_DOES_NOT_MATCH, place, text, stated + unit, sum + unit);
    }

    /** Sums of what was read so far, by column. */
    public interface Sums {

        /** The sum of a column; nothing when none of its figures was given. */
        Optional<Long> of(Column column);
    }

    /** The sum of the figures given among answers. */
    public static Optional<Long> sum(Stream<? extends Answer<?>> answers) {
        return answers.flatMap(answer -> answer.asValue().stream())
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .reduce(Long::sum);
    }

    /** The answers on one question over all programmes. */
    public static Stream<Answer<?>> overProgrammes(AnswerCollector answers, Heading heading) {
        return heading.field().stream()
                .flatMap(field -> Stream.of(Programme.values())
                        .flatMap(programme -> answers.find(FieldPath.of(field, programme)).stream()));
    }
}
