package kurogo.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kurogo.intake.file.Lettering.Look;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.MergedRange;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.report.FileContent;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * Opens old Excel workbooks (.xls) whole into memory. Macros are never run, formulas never computed: the stored value is the
 * truth.
 */
final class OldWorkbook {

    /** What fits into memory; a sheet holds at most 65,536 rows of 256 columns. */
    private static final int MOST_CELLS = 3_000_000;

    private static final long MOST_BYTES = 64L << 20;
    private static final List<String> SIGNS_OF_A_PASSWORD = List.of("EncryptedPackage", "EncryptionInfo");
    private static final List<String> SIGNS_OF_A_WORKBOOK = List.of("Workbook", "WORKBOOK", "Book", "BOOK");
    private static final List<String> SIGNS_OF_MACROS = List.of("_VBA_PROJECT_CUR", "_VBA_PROJECT");

    private final FileLimits limits;
    private int cells;

    OldWorkbook(FileLimits limits) {
        this.limits = limits;
    }

    SourceFile open(String name, FileContent content) throws IOException {
        if (content.size() > MOST_BYTES) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
        try (InputStream in = content.open();
                POIFSFileSystem files = new POIFSFileSystem(in)) {
            requireWorkbook(files.getRoot());
            try (HSSFWorkbook workbook = new HSSFWorkbook(files)) {
                OldComments comments = new OldComments(name);
                List<Grid> grids = grids(workbook, comments);
                List<Problem> notices = notices(name, files.getRoot(), workbook);
                notices.addAll(comments.unread());
                return new SourceFile(name, grids, notices);
            }
        } catch (FileRefused refusal) {
            throw refusal;
        } catch (EncryptedDocumentException encrypted) {
            throw new FileRefused(ProblemCode.ENCRYPTED);
        } catch (OldFileFormatException older) {
            throw new FileRefused(ProblemCode.OTHER_FORMAT);
        } catch (IOException | RuntimeException damaged) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
    }

    /** The same container holds documents of other programs, and modern workbooks under a password. */
    private static void requireWorkbook(DirectoryEntry root) {
        if (holds(root, SIGNS_OF_A_PASSWORD)) {
            throw new FileRefused(ProblemCode.ENCRYPTED);
        }
        if (!holds(root, SIGNS_OF_A_WORKBOOK)) {
            throw new FileRefused(ProblemCode.NOT_A_SPREADSHEET);
        }
    }

    private static boolean holds(DirectoryEntry root, List<String> names) {
        return names.stream().anyMatch(root::hasEntryCaseInsensitive);
    }

    private List<Grid> grids(HSSFWorkbook workbook, OldComments comments) {
        if (workbook.getNumberOfSheets() > limits.sheets()) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
        List<Grid> grids = new ArrayList<>();
        for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
            grids.add(grid(workbook, sheet, comments));
        }
        return grids;
    }

    private Grid grid(HSSFWorkbook workbook, int index, OldComments comments) {
        HSSFSheet sheet = workbook.getSheetAt(index);
        List<List<SourceCell>> rows = new ArrayList<>();
        Set<Integer> hiddenRows = new HashSet<>();
        Set<Integer> hiddenColumns = new HashSet<>();
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            Row row = sheet.getRow(r);
            rows.add(row == null ? List.of() : row(row, workbook));
            if (row != null && (row.getZeroHeight() || row.getHeight() == 0)) {
                hiddenRows.add(r);
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int c = 0; c < width; c++) {
            if (sheet.isColumnHidden(c) || sheet.getColumnWidth(c) == 0) {
                hiddenColumns.add(c);
            }
        }
        List<MergedRange> merged = sheet.getMergedRegions().stream()
                .map(range -> new MergedRange(
                        new CellAddress(range.getFirstRow(), range.getFirstColumn()),
                        new CellAddress(range.getLastRow(), range.getLastColumn())))
                .toList();
        boolean hidden = workbook.getSheetVisibility(index) != SheetVisibility.VISIBLE;
        return new Grid(sheet.getSheetName(), hidden, 0, rows, merged, hiddenRows, hiddenColumns, comments.of(sheet));
    }

    private List<SourceCell> row(Row row, HSSFWorkbook workbook) {
        int last = Math.max(row.getLastCellNum(), 0) - 1; // a row without cells names -1
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

    private static SourceCell cell(Cell cell, CellAddress address, HSSFWorkbook workbook) {
        if (cell.getCellType() != CellType.FORMULA) {
            return new SourceCell(address, standing(cell, cell.getCellType(), workbook));
        }
        String formula = cell.getCellFormula();
        return new SourceCell(address, standing(cell, cell.getCachedFormulaResultType(), workbook), formula);
    }

    private static CellContent standing(Cell cell, CellType type, HSSFWorkbook workbook) {
        CellContent content = content(cell, type, workbook);
        boolean struck = content != CellContent.EMPTY
                && workbook.getFontAt(cell.getCellStyle().getFontIndex()).getStrikeout();
        boolean ofPieces = content instanceof CellContent.Text
                && cell.getRichStringCellValue().numFormattingRuns() > 0;
        return struck && !ofPieces ? StoredCells.struck(content) : content;
    }

    private static CellContent content(Cell cell, CellType type, HSSFWorkbook workbook) {
        return switch (type) {
            case NUMERIC -> number(cell, workbook);
            case STRING ->
                new CellContent.Text(CellText.shown(
                        text(cell, workbook), String.valueOf(cell.getCellStyle().getDataFormatString())));
            case BOOLEAN -> new CellContent.Bool(cell.getBooleanCellValue());
            case ERROR ->
                new CellContent.Fault(
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            default -> CellContent.EMPTY;
        };
    }

    /** The pieces before the first run look as the cell does. */
    private static String text(Cell cell, HSSFWorkbook workbook) {
        if (!(cell.getRichStringCellValue() instanceof HSSFRichTextString pieces) || pieces.numFormattingRuns() == 0) {
            return cell.getStringCellValue();
        }
        String whole = pieces.getString();
        Lettering text = new Lettering();
        int from = 0;
        Look look = look(workbook.getFontAt(cell.getCellStyle().getFontIndex()));
        for (int run = 0; run < pieces.numFormattingRuns(); run++) {
            int next = Math.clamp(pieces.getIndexOfFormattingRun(run), from, whole.length());
            text.add(whole.substring(from, next), look);
            look = look(workbook.getFontAt(pieces.getFontOfFormattingRun(run)));
            from = next;
        }
        text.add(whole.substring(from), look);
        return text.text();
    }

    private static Look look(Font font) {
        if (font.getStrikeout()) {
            return Look.STRUCK;
        }
        return switch (font.getTypeOffset()) {
            case Font.SS_SUPER -> Look.RAISED;
            case Font.SS_SUB -> Look.LOWERED;
            default -> Look.PLAIN;
        };
    }

    private static CellContent number(Cell cell, HSSFWorkbook workbook) {
        String format = String.valueOf(cell.getCellStyle().getDataFormatString());
        double value = cell.getNumericCellValue();
        return Double.isFinite(value)
                ? new CellContent.Number(BigDecimal.valueOf(value), format, is1904(workbook))
                : new CellContent.Fault(FormulaError.NUM.getString());
    }

    private static boolean is1904(HSSFWorkbook workbook) {
        return workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    private static List<Problem> notices(String name, DirectoryEntry root, HSSFWorkbook workbook) {
        List<Problem> notices = new ArrayList<>();
        if (holds(root, SIGNS_OF_MACROS)) {
            notices.add(Problem.notice(ProblemCode.MACROS_IGNORED, Place.file(name), ""));
        }
        if (linksElsewhere(workbook)) {
            notices.add(Problem.notice(ProblemCode.EXTERNAL_LINKS_IGNORED, Place.file(name), ""));
        }
        return notices;
    }

    /** A workbook names itself and its functions in records of the same kind as other files. */
    private static boolean linksElsewhere(HSSFWorkbook workbook) {
        return workbook.getInternalWorkbook().getRecords().stream()
                .anyMatch(record -> record instanceof SupBookRecord book && book.isExternalReferences());
    }
}
