package kurogo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as it is published: ruled, A4 portrait or landscape, headings repeated on every page. */
public final class PaperWorkbook {

    private static final int TITLE_SIZE = 14;
    private static final int NOTE_SIZE = 9;
    private static final int WIDEST_PORTRAIT = 100;

    private PaperWorkbook() {}

    /** Writes the workbook; the stream stays open. */
    public static void write(PaperSheet paper, OutputStream out) throws IOException {
        Workbook workbook = XlsxCells.workbook(out);
        write(paper, workbook.newWorksheet(XlsxCells.sheetName(paper.sheet())));
        workbook.finish();
    }

    private static void write(PaperSheet paper, Worksheet sheet) {
        writeLines(List.of(paper.table().title()), 0, TITLE_SIZE, sheet);
        writeLines(paper.above(), 1, NOTE_SIZE, sheet);
        int width = 0;
        for (int column = 0; column < paper.table().columns().size(); column++) {
            width += writeColumn(paper, column, sheet);
        }
        rule(paper, sheet);
        writeLines(paper.table().notes(), paper.below() + 1, NOTE_SIZE, sheet);
        sheet.freezePane(0, paper.firstRow());
        sheet.repeatRows(paper.headings());
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation(width > WIDEST_PORTRAIT ? "landscape" : "portrait");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.footer("&P / &N", Position.CENTER);
    }

    private static void writeLines(List<String> lines, int row, int size, Worksheet sheet) {
        IntStream.range(0, lines.size()).forEach(line -> {
            sheet.value(row + line, 0, lines.get(line));
            sheet.style(row + line, 0)
                    .format(XlsxCells.TEXT_FORMAT)
                    .fontSize(size)
                    .set();
        });
    }

    /** Writes a column and tells how wide it became. */
    private static int writeColumn(PaperSheet paper, int index, Worksheet sheet) {
        ExportTable table = paper.table();
        ExportColumn column = table.columns().get(index);
        int width = XlsxCells.width(column, table.rows(), index);
        sheet.width(index, width);
        sheet.value(paper.headings(), index, column.heading());
        for (int row = 0; row < table.rows().size(); row++) {
            ExportValue value = table.rows().get(row).get(index);
            XlsxCells.write(value, paper.firstRow() + row, index, column.numberFormat(), sheet);
        }
        if (!table.rows().isEmpty()) {
            sheet.range(paper.firstRow(), index, paper.below() - 1, index)
                    .style()
                    .horizontalAlignment(column.isText() ? "left" : "right")
                    .verticalAlignment("top")
                    .wrapText(column.isText())
                    .set();
        }
        return width;
    }

    private static void rule(PaperSheet paper, Worksheet sheet) {
        int last = paper.table().columns().size() - 1;
        sheet.range(paper.headings(), 0, paper.below() - 1, last)
                .style()
                .borderStyle(BorderStyle.THIN)
                .set();
        sheet.range(paper.headings(), 0, paper.headings(), last)
                .style()
                .bold()
                .fillColor(XlsxCells.HEADING_FILL)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
        if (paper.totals() > 0) {
            int first = paper.below() - paper.totals();
            sheet.range(first, 0, paper.below() - 1, last).style().bold().set();
            sheet.range(first, 0, first, last)
                    .style()
                    .borderStyle(BorderStyle.THIN)
                    .borderStyle(BorderSide.TOP, BorderStyle.DOUBLE)
                    .set();
        }
    }
}
