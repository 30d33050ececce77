package kurogo.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.MergedRange;
import kurogo.report.FileContent;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads workbooks through another library, so that what we read can be compared with what it reads. */
final class SecondReader {

    private SecondReader() {}

    /** The sheets of a workbook; an exception where the other library cannot open it. */
    static List<Grid> sheets(FileContent content) throws IOException {
        try (InputStream in = content.open();
                Workbook workbook = WorkbookFactory.create(in)) {
            List<Grid> grids = new ArrayList<>();
            for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
                grids.add(grid(workbook, sheet));
            }
            return grids;
        }
    }

    private static Grid grid(Workbook workbook, int index) {
        Sheet sheet = workbook.getSheetAt(index);
        List<List<SourceCell>> rows = new ArrayList<>();
        Set<Integer> hiddenRows = new HashSet<>();
        Set<Integer> hiddenColumns = new HashSet<>();
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            Row row = sheet.getRow(r);
            rows.add(row == null ? List.of() : row(row, workbook));
            if (row != null && row.getZeroHeight()) {
                hiddenRows.add(r);
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int c = 0; c < width; c++) {
            if (sheet.isColumnHidden(c)) {
                hiddenColumns.add(c);
            }
        }
        List<MergedRange> merged = sheet.getMergedRegions().stream()
                .map(range -> new MergedRange(
                        new CellAddress(range.getFirstRow(), range.getFirstColumn()),
                        new CellAddress(range.getLastRow(), range.getLastColumn())))
                .toList();
        boolean hidden = workbook.getSheetVisibility(index) != SheetVisibility.VISIBLE;
        return new Grid(sheet.getSheetName(), hidden, rows, merged, hiddenRows, hiddenColumns);
    }

    private static List<SourceCell> row(Row row, Workbook workbook) {
        int last = row.getLastCellNum() - 1;
        while (last >= 0 && isEmpty(row.getCell(last))) {
            last--;
        }
        List<SourceCell> found = new ArrayList<>(last + 1);
        for (int column = 0; column <= last; column++) {
            CellAddress address = new CellAddress(row.getRowNum(), column);
            Cell cell = row.getCell(column);
            found.add(cell == null ? new SourceCell(address, CellContent.EMPTY) : cell(cell, address, workbook));
        }
        return found;
    }

    private static boolean isEmpty(@Nullable Cell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK;
    }

    private static SourceCell cell(Cell cell, CellAddress address, Workbook workbook) {
        if (cell.getCellType() != CellType.FORMULA) {
            return new SourceCell(address, content(cell, cell.getCellType(), workbook));
        }
        String formula = cell.getCellFormula();
        CellContent content = hasStoredResult(cell)
                ? content(cell, cell.getCachedFormulaResultType(), workbook)
                : new CellContent.Uncomputed(formula);
        return new SourceCell(address, content, formula);
    }

    private static boolean hasStoredResult(Cell cell) {
        return !(cell instanceof XSSFCell modern) || modern.getCTCell().isSetV();
    }

    private static CellContent content(Cell cell, CellType type, Workbook workbook) {
        return switch (type) {
            case NUMERIC -> number(cell, workbook);
            case STRING -> new CellContent.Text(cell.getStringCellValue());
            case BOOLEAN -> new CellContent.Bool(cell.getBooleanCellValue());
            case ERROR ->
                new CellContent.Fault(
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> CellContent.EMPTY;
        };
    }

    private static CellContent number(Cell cell, Workbook workbook) {
        String format = String.valueOf(cell.getCellStyle().getDataFormatString());
        return new CellContent.Number(BigDecimal.valueOf(cell.getNumericCellValue()), format, is1904(workbook));
    }

    private static boolean is1904(Workbook workbook) {
        return switch (workbook) {
            case XSSFWorkbook modern -> modern.isDate1904();
            case HSSFWorkbook old -> old.getInternalWorkbook().isUsing1904DateWindowing();
            default -> false;
        };
    }
}
