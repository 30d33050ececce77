package kurogo.intake.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kurogo.calendar.PeriodNames;
import kurogo.intake.read.sheet.FormId;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a form as an Excel workbook: the form, a sheet that says how to fill it in, and its number where nobody sees it. */
final class FormWorkbook {

    private static final int GUIDE_LINES = 14;
    private static final int GUIDE_WIDTH = 90;
    private static final float GUIDE_LINE = 22;
    private static final int CHARACTER = 256;
    private static final double MARGIN = 0.5;
    private static final double HEADER = 0.3;
    private static final double UNDER_HEADER = 0.75;

    private final FormContent content;
    private final FormWords words;
    private final XSSFWorkbook workbook;
    private final FormStyles styles;

    private FormWorkbook(FormContent content, FormWords words, XSSFWorkbook workbook) {
        this.content = content;
        this.words = words;
        this.workbook = workbook;
        this.styles = new FormStyles(workbook);
    }

    /** Writes the workbook; the stream stays open. */
    static void write(FormContent content, FormWords words, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FormWorkbook form = new FormWorkbook(content, words, workbook);
            form.sheet(words.get("sheet"), FormComposer.compose(content, words));
            form.sheet(words.get("guide.sheet"), guide(words));
            form.number();
            workbook.setActiveSheet(0);
            workbook.write(out);
        }
    }

    private void sheet(String name, FormLayout layout) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int column = 0; column < layout.widths().size(); column++) {
            sheet.setColumnWidth(column, layout.widths().get(column) * CHARACTER);
        }
        for (int row = 0; row < layout.heights().size(); row++) {
            sheet.createRow(row).setHeightInPoints(layout.heights().get(row));
        }
        layout.cells().forEach(placed -> write(sheet, placed));
        new EntryChecks(sheet, words).add(layout);
        protect(sheet);
        print(sheet);
    }

    private void write(XSSFSheet sheet, PlacedCell placed) {
        XSSFCellStyle style = styles.style(placed.cell());
        for (int row = placed.row(); row <= placed.lastRow(); row++) {
            XSSFRow cells = sheet.getRow(row);
            for (int column = placed.column(); column <= placed.lastColumn(); column++) {
                cells.createCell(column).setCellStyle(style);
            }
        }
        XSSFCell first = sheet.getRow(placed.row()).getCell(placed.column());
        switch (placed.cell()) {
            case FormCell.Words(var look, var text) -> first.setCellValue(text);
            case FormCell.Before(var kind, var text) -> first.setCellValue(text);
            case FormCell.Entry ignored -> first.setBlank();
        }
        if (placed.isMerged()) {
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(placed.row(), placed.lastRow(), placed.column(), placed.lastColumn()));
        }
    }

    /** Without a password: it keeps from slips, not from people. Widths and heights may be changed. */
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
    }

    private void print(XSSFSheet sheet) {
        PeriodNames names = PeriodNames.in(words.texts());
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getHeader()
                .setLeft(plain(words.get(
                        "print.header", content.prefecture(), content.round().title())));
        sheet.getHeader()
                .setRight(plain(words.get(
                        "print.header",
                        content.municipality().code().digits(),
                        content.municipality().name())));
        sheet.getFooter()
                .setLeft(plain(words.get("print.due", names.of(content.round().dueOn()))));
        sheet.getFooter().setCenter("&P / &N");
        sheet.getFooter().setRight(plain(words.get("number", content.id().text())));
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
            sheet.setMargin(side, MARGIN);
        }
        for (PageMargin side : List.of(PageMargin.TOP, PageMargin.BOTTOM)) {
            sheet.setMargin(side, UNDER_HEADER);
        }
        for (PageMargin side : List.of(PageMargin.HEADER, PageMargin.FOOTER)) {
            sheet.setMargin(side, HEADER);
        }
    }

    /** In headers and footers & begins a code. */
    private static String plain(String text) {
        return text.replace("&", "&&");
    }

    private void number() {
        String text = content.id().text();
        XSSFSheet sheet = workbook.createSheet(FormId.NAME);
        sheet.createRow(0).createCell(0).setCellValue(text);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        workbook.getProperties().getCustomProperties().addProperty(FormId.NAME, text);
        workbook.getProperties().getCoreProperties().setTitle(words.get("title"));
        workbook.getProperties().getCoreProperties().setCreator(content.prefecture());
    }

    private static FormLayout guide(FormWords words) {
        FormPaper paper = new FormPaper(List.of(GUIDE_WIDTH));
        paper.words(0, 0, FormCell.Look.SECTION, words.get("guide.title")).next(GUIDE_LINE);
        for (int line = 1; line <= GUIDE_LINES; line++) {
            paper.words(0, 0, FormCell.Look.GUIDE, words.get("guide." + line)).next(GUIDE_LINE);
        }
        return paper.layout();
    }
}
