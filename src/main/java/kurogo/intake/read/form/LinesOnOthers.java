package kurogo.intake.read.form;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Footnote;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.title.TitleDoubt;

/** Lines right above a table of a form that name another municipality than the one whose form it is: 菜花町の状況. */
final class LinesOnOthers {

    private static final int ROWS_ABOVE_A_TABLE = 3;
    private static final int CELLS_OF_A_HEAD = 2;

    private final SheetReading sheet;
    private final Municipality owner;
    private final MunicipalityDirectory directory;

    LinesOnOthers(SheetReading sheet, Municipality owner, MunicipalityDirectory directory) {
        this.sheet = sheet;
        this.owner = owner;
        this.directory = directory;
    }

    /** That nobody can say of whom the figures below such lines are. */
    Stream<Problem> problems() {
        return sheet.left()
                .filter(cell -> cell.content() instanceof CellContent.Text && headsATable(cell))
                .filter(cell -> TitleDoubt.isTitle(CellText.of(cell)) && namesAnother(cell))
                .map(cell ->
                        Problem.error(ProblemCode.CONTRADICTION, sheet.place(cell), CellText.of(cell), owner.name()));
    }

    private boolean headsATable(SourceCell cell) {
        int row = cell.address().row();
        return sheet.matrix().filledCells(row).size() == 1
                && IntStream.rangeClosed(row + 1, row + ROWS_ABOVE_A_TABLE)
                        .mapToObj(sheet.matrix()::filledCells)
                        .anyMatch(below -> below.stream().filter(sheet::isTaken).count() > CELLS_OF_A_HEAD);
    }

    private boolean namesAnother(SourceCell cell) {
        Footnote line = new Footnote(cell, CellText.of(cell));
        return !line.names(owner.code(), directory)
                && directory.municipalities().stream().anyMatch(other -> line.names(other.code(), directory));
    }
}
