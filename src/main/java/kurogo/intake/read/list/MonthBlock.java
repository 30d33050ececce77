package kurogo.intake.read.list;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.intake.read.answer.FieldReader;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.SumOfParts;
import kurogo.intake.read.table.TotalRow;
import kurogo.intake.read.time.YearMonths;

/** The rows of one municipality and programme with a month each, and what their figures add up to. */
final class MonthBlock {

    private final Place month;
    private final Place naming;
    private final String name;
    private final Set<Integer> months = new HashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Map<Integer, List<Reading<?>>> figures = new HashMap<>();
    private boolean hasTotal;

    /**
     * @param month the cell of its first month
     * @param naming the cell that says whose it is
     * @param name what it says
     */
    MonthBlock(Place month, Place naming, String name) {
        this.month = month;
        this.naming = naming;
        this.name = name;
    }

    /** The months it names, counted from April. */
    Set<Integer> months() {
        return months;
    }

    boolean hasTotal() {
        return hasTotal;
    }

    void add(ListRow row, Month month, SheetReading sheet) {
        months.add(YearMonths.of(month));
        words.add(month.getValue() + "月");
        row.table().ofProgramme().stream()
                .filter(TotalRow::isFigure)
                .forEach(column -> figures.computeIfAbsent(column.number(), fresh -> new ArrayList<>())
                        .add(FieldReader.read(column.heading(), row.cell(column), sheet.unit(column), sheet.terms())));
    }

    /** Compares the row of the total with the months. */
    void check(ListRow total, SheetReading sheet, Consumer<Problem> problems) {
        hasTotal = true;
        for (Column column : total.table().ofProgramme()) {
            SourceCell cell = total.cell(column);
            Optional<SumOfParts> sum = Optional.ofNullable(figures.get(column.number()))
                    .flatMap(parts -> SumOfParts.of(column.heading(), parts));
            Reading<?> stated = FieldReader.read(column.heading(), cell, sheet.unit(column), sheet.terms());
            sum.filter(parts -> !cell.isAmended())
                    .flatMap(parts -> parts.against(stated, sheet.place(cell), CellText.of(cell)))
                    .ifPresent(problems);
        }
    }

    /** That its figures were not read, since no row gives their total. */
    Problem unread() {
        return Problem.error(ProblemCode.MONTHS_WITHOUT_TOTAL, naming, name);
    }

    /** That its months are not those of the period asked for. */
    Problem doesNotFit() {
        return Problem.error(ProblemCode.MONTHS_DO_NOT_FIT, month, name, String.join("・", words));
    }
}
