import java.time.LocalDate;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet written from top to bottom. Columns are those of the form; shifts and insertions happen here. */
final class Paper {

    private static final int INSERTED_BEFORE = 3;

    /** Fills a page of A4. */
    private static final float ROOMY = 1.4f;

    private final XSSFSheet sheet;
    private final Look look;
    private final Set<Bend> bends;
    private int row;

    Paper(XSSFSheet sheet, Look look, Set<Bend> bends) {
        this.sheet = sheet;
        this.look = look;
        this.bends = bends;
        this.row = bends.contains(Bend.SHIFTED) ? 3 : 0;
    }

    Paper text(int column, String text, Look.Part part) {
        return put(column, new Content.Words(text), part);
    }

    Paper put(int column, Content content, Look.Part part) {
        return span(column, column, 1, content, part);
    }

    Paper wide(int from, int to, Content content, Look.Part part) {
        return span(from, to, 1, content, part);
    }

    /** Writes into the first of some cells, which become one unless all merges were split. */
    Paper span(int from, int to, int rows, Content content, Look.Part part) {
        for (int line = row; line < row + rows; line++) {
            for (int column = column(from); column <= column(to); column++) {
                cell(line, column).setCellStyle(look.of(part));
            }
        }
        fill(cell(row, column(from)), content, part);
        boolean several = rows > 1 || column(to) > column(from);
        if (several && !bends.contains(Bend.MERGES_SPLIT)) {
            sheet.addMergedRegion(new CellRangeAddress(row, row + rows - 1, column(from), column(to)));
        }
        return this;
    }

    /** A drop-down on the cell last reached in a column. */
    Paper choice(int column, String... choices) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(choices),
                new CellRangeAddressList(row, row, column(column), column(column)));
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
        return this;
    }

    Paper next() {
        row++;
        return this;
    }

    Paper skip(int rows) {
        row += rows;
        return this;
    }

    Paper height(float points) {
        line(row).setHeightInPoints(points * ROOMY);
        return this;
    }

    Paper hide() {
        line(row).setZeroHeight(true);
        return this;
    }

    int row() {
        return row;
    }

    /** The address of a cell, as formulas name it: {@code E14}. */
    String address(int rowOfSheet, int column) {
        return CellReference.convertNumToColString(column(column)) + (rowOfSheet + 1);
    }

    /** Where a column of the form stands in the sheet. */
    int column(int column) {
        int shifted = bends.contains(Bend.SHIFTED) ? column + 2 : column;
        return bends.contains(Bend.COLUMN_INSERTED) && column >= INSERTED_BEFORE ? shifted + 1 : shifted;
    }

    private void fill(XSSFCell cell, Content content, Look.Part part) {
        switch (content) {
            case Content.Words(String text) -> {
                if (!text.isEmpty()) {
                    cell.setCellValue(text);
                }
            }
            case Content.Figure(double number) -> cell.setCellValue(number);
            case Content.Formula(String formula) -> cell.setCellFormula(formula);
            case Content.Day(LocalDate date) -> {
                cell.setCellValue(date);
                cell.setCellStyle(look.of(Look.Part.DATE));
            }
        }
    }

    private XSSFCell cell(int line, int column) {
        XSSFCell cell = line(line).getCell(column);
        return cell == null ? line(line).createCell(column) : cell;
    }

    private XSSFRow line(int line) {
        XSSFRow found = sheet.getRow(line);
        return found == null ? sheet.createRow(line) : found;
    }
}
