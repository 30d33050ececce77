package kurogo.intake.read.table;

import java.util.Map;
import java.util.function.Consumer;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;

/** Says what people have pinned to the cells of a sheet that was read: うち2件は前年度分. */
public final class Comments {

    private Comments() {}

    public static void tell(SheetReading sheet, Consumer<Problem> problems) {
        sheet.grid().comments().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(comment -> {
                    SourceCell cell = sheet.grid().cell(comment.getKey());
                    problems.accept(Problem.notice(
                            ProblemCode.CELL_COMMENT, sheet.place(cell), CellText.of(cell), comment.getValue()));
                });
    }

    /** A note beside an answer together with the comment on its cell, either of which may be empty. */
    static String beside(String note, SourceCell cell, Grid grid) {
        String comment = grid.comments().getOrDefault(cell.address(), "");
        return note.isEmpty() || comment.isEmpty() ? note + comment : note + " / " + comment;
    }
}
