package kurogo.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.CellContent;
import kurogo.intake.read.Grid;
import kurogo.intake.read.MergedRange;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.SourceCell;
import kurogo.intake.read.SourceFile;
import kurogo.report.FileContent;
import org.apache.poi.EncryptedDocumentException;
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

/**
 * Opens old Excel workbooks (.xls), and modern ones that are written in a way the streaming library does not know, whole into
 * memory. Macros are never run, formulas never computed: the stored value is the truth.
 */
final class WorkbookFile {

    /** What fits into memory; an old workbook of a single sheet holds at most 65,536 rows. */
    private static final int MOST_CELLS = 3_000_000;

    private static final long MOST_BYTES = 64L << 20;

    private final FileLimits limits;
    private int cells;

    WorkbookFile(FileLimits limits) {
        this.limits = limits;
    }

    SourceFile open(String name, FileContent content) throws IOException {
        if (content.size() > MOST_BYTES) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
        try (InputStream in = content.open();
                Workbook workbook = WorkbookFactory.create(in)) {

            if (workbook.getNumberOfSheets() > limits.sheets()) {
                throw new FileRefused(ProblemCode.TOO_LARGE);
            }
            List<Grid> grids = new ArrayList<>();
            for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
                grids.add(grid(workbook, sheet));
            }
            return new SourceFile(name, grids, notices(name, workbook));
        } catch (FileRefused refusal) {
            throw refusal;
        } catch (EncryptedDocumentException encrypted) {
            throw new FileRefused(ProblemCode.ENCRYPTED);
        } catch (IOException | RuntimeException damaged) {
            throw new FileRefused(isOtherDocument(damaged) ? ProblemCode.NOT_A_SPREADSHEET : ProblemCode.DAMAGED);
        }
    }

    /** POI names documents of other programs so, whatever type of exception it throws. */
    private static boolean isOtherDocument(Exception failure) {
        String words = String.valueOf(failure.getMessage());
        return words.contains("Word")
                || words.contains("PowerPoint")
                || words.contains("not a valid Excel")
                || words.contains("isn't a spreadsheet")
                || words.contains("does not contain a")
                || words.contains("is not a workbook")
                || words.contains("No content type")
                || words.contains("content type");
    }

    private Grid grid(Workbook workbook, int index) {
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

    private List<SourceCell> row(Row row, Workbook workbook) {
        int last = row.getLastCellNum() - 1;
        while (last >= 0 && isEmpty(row.getCell(last))) {
            last--;
        }
        List<SourceCell> found = new ArrayList<>(last + 1);
        for (int column = 0; column <= last; column++) {
            CellAddress address = new CellAddress(row.getRowNum(), column);
            Cell cell = row.getCell(column);
            found.add(cell == null ? new SourceCell(address, CellContent.EMPTY) : cell(cell, address, workbook));
            if (++cells > MOST_CELLS) {
                throw new FileRefused(ProblemCode.TOO_LARGE);
            }
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

    private static List<Problem> notices(String name, Workbook workbook) {
        boolean macros = workbook instanceof XSSFWorkbook modern && modern.isMacroEnabled();
        boolean links = workbook instanceof XSSFWorkbook modern
                && !modern.getExternalLinksTable().isEmpty();
        List<Problem> notices = new ArrayList<>();
        if (macros) {
            notices.add(Problem.notice(ProblemCode.MACROS_IGNORED, Place.file(name), ""));
        }
        if (links) {
            notices.add(Problem.notice(ProblemCode.EXTERNAL_LINKS_IGNORED, Place.file(name), ""));
        }
        return notices;
    }
}
