package kurogo.intake.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.area.master.MunicipalityType;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.term.ReadingContext;

/** Sheets as people type them, for tests, and the little that is known when they are read. */
public final class TypedSheet {

    public static final MunicipalityCode CITY = new MunicipalityCode("952010");
    static final MunicipalityCode TOWN = new MunicipalityCode("953016");

    private TypedSheet() {}

    /** A file of one sheet. Cells of a row are parted by strokes, blanks around them do not count. */
    public static SourceFile file(String... rows) {
        return new SourceFile("一覧.xlsx", List.of(grid("一覧", rows)), List.of());
    }

    public static Grid grid(String name, String... rows) {
        List<List<SourceCell>> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] texts = rows[row].split("\\|", -1);
            List<SourceCell> line = new ArrayList<>();
            for (int column = 0; column < texts.length; column++) {
                String text = texts[column].strip();
                line.add(new SourceCell(
                        new CellAddress(row, column), text.isEmpty() ? CellContent.EMPTY : new CellContent.Text(text)));
            }
            cells.add(line);
        }
        return new Grid(name, false, cells, List.of(), Set.of(), Set.of());
    }

    /** What is known when a file is read for 令和7年度. */
    public static ReadingContext context() {
        MunicipalityDirectory directory = new MunicipalityDirectory(
                "95",
                "見本県",
                List.of(
                        new Municipality(CITY, "汐見原市", "しおみはらし", "Shiomihara", "", MunicipalityType.CITY),
                        new Municipality(TOWN, "菜花町", "なばなちょう", "Nabana", "花郡", MunicipalityType.TOWN)));
        return new ReadingContext(directory, Optional.of(ReportingPeriod.annual(FiscalYear.reiwa(7))));
    }
}
