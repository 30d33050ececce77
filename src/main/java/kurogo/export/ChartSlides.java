package kurogo.export;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/** A slide with PowerPoint's own chart, whose numbers are edited in the workbook within it; title above, notes below. */
public final class ChartSlides {

    private static final String FONT = "BIZ UDPゴシック";
    private static final Dimension PAGE = new Dimension(960, 540);
    private static final Rectangle TITLE = new Rectangle(40, 20, 880, 44);
    private static final Rectangle SUBTITLE = new Rectangle(40, 64, 880, 28);
    private static final Rectangle ROOM = new Rectangle(40, 96, 880, 434);
    private static final int NOTE_LINE = 13;
    private static final double NOTE_SIZE = 9;
    /** How much of a note fits in a line, in letters of half width. */
    private static final int NOTE_LETTERS = 180;

    /** Names of 8 points, one below the other beside a chart with some lines of notes under it. */
    private static final int MOST_BARS = 36;

    private static final int AROUND_NOTES = 12;

    private ChartSlides() {}

    /**
     * Writes the presentation; the stream stays open.
     *
     * @param subtitle the time the numbers speak about
     * @param notes what the reader has to know, a line each; the more there are, the lower the chart
     */
    public static void write(
            ExportTable table, NativeChart shape, String subtitle, List<String> notes, OutputStream out)
            throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(PAGE);
            XSLFSlide slide = show.createSlide();
            write(slide, TITLE, table.title(), 24, true);
            write(slide, SUBTITLE, subtitle, 14, false);
            if (!table.rows().isEmpty()) {
                XSLFChart chart = show.createChart();
                slide.addChart(chart, inUnits(chart(notes)));
                ChartParts.draw(chart, table, shape, new Embedded(chart, table));
            }
            write(slide, below(notes), String.join("\n", notes), NOTE_SIZE, false);
            show.write(out);
        }
    }

    private static Rectangle chart(List<String> notes) {
        return new Rectangle(ROOM.x, ROOM.y, ROOM.width, ROOM.height - height(notes));
    }

    private static Rectangle below(List<String> notes) {
        return new Rectangle(ROOM.x, ROOM.y + ROOM.height - height(notes), ROOM.width, height(notes));
    }

    private static int height(List<String> notes) {
        int lines = notes.stream()
                .mapToInt(note -> Math.max(1, Math.ceilDiv(XlsxCells.textWidth(note), NOTE_LETTERS)))
                .sum();
        return AROUND_NOTES + NOTE_LINE * lines;
    }

    private static void write(XSLFSlide slide, Rectangle place, String words, double size, boolean bold) {
        if (words.isEmpty()) {
            return;
        }
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        box.clearText();
        List.of(words.split("\n", -1)).forEach(line -> {
            XSLFTextRun run = box.addNewTextParagraph().addNewTextRun();
            run.setText(line);
            run.setFontSize(size);
            run.setBold(bold);
            run.setFontFamily(FONT);
        });
    }

    private static Rectangle inUnits(Rectangle points) {
        return new Rectangle(
                Units.toEMU(points.getX()),
                Units.toEMU(points.getY()),
                Units.toEMU(points.getWidth()),
                Units.toEMU(points.getHeight()));
    }

    private record Embedded(XSLFChart chart, ExportTable table) implements ChartParts.Source {

        @Override
        public XDDFDataSource<?> names(int column) {
            return XDDFDataSourcesFactory.fromArray(ChartParts.names(table, column), range(column), column);
        }

        @Override
        public XDDFNumericalDataSource<Double> numbers(int column) {
            return XDDFDataSourcesFactory.fromArray(ChartParts.numbers(table, column), range(column), column);
        }

        @Override
        public int mostBars() {
            return MOST_BARS;
        }

        private String range(int column) {
            return chart.formatRange(new CellRangeAddress(1, table.rows().size(), column, column));
        }
    }
}
