package kurogo.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of {@link XlsxExport} with Excel's own chart beside its table, drawn from the table's cells. */
public final class ChartWorkbook {

    private static final int WIDE = 11;
    /** Of its title, the axis and the legend. */
    private static final int AROUND_ROWS = 6;

    private static final int LEAST_ROWS = 18;
    /** As many as a prefecture has municipalities, and room to spare. */
    private static final int MOST_BARS = 200;

    private ChartWorkbook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param notesSheet name of the sheet that holds the notes
     */
    public static void write(ExportTable table, NativeChart shape, String notesSheet, OutputStream out)
            throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        XlsxExport.write(table, notesSheet, bare);
        if (table.rows().isEmpty()) {
            bare.writeTo(out);
            return;
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bare.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFDrawing drawing = sheet.createDrawingPatriarch();
            int left = table.columns().size() + 1;
            int rows = Math.clamp(table.rows().size() + AROUND_ROWS, LEAST_ROWS, MOST_BARS);
            ChartParts.draw(
                    drawing.createChart(drawing.createAnchor(0, 0, 0, 0, left, 1, left + WIDE, rows + 1)),
                    table,
                    shape,
                    new Cells(sheet, table.rows().size()));
            workbook.write(out);
        }
    }

    private record Cells(XSSFSheet sheet, int rows) implements ChartParts.Source {

        @Override
        public XDDFDataSource<?> names(int column) {
            return XDDFDataSourcesFactory.fromStringCellRange(sheet, range(column));
        }

        @Override
        public XDDFNumericalDataSource<Double> numbers(int column) {
            return XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(column));
        }

        @Override
        public int mostBars() {
            return MOST_BARS;
        }

        private CellRangeAddress range(int column) {
            return new CellRangeAddress(1, rows, column, column);
        }
    }
}
