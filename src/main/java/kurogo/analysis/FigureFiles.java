package kurogo.analysis;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kurogo.access.ForPrefecture;
import kurogo.export.ChartSlides;
import kurogo.export.ChartWorkbook;
import kurogo.export.CsvExport;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.export.WrittenBytes;
import kurogo.export.figure.FigureDrawing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the files of a figure. */
@Component
@ForPrefecture
public class FigureFiles {

    private static final int SCREEN_DPI = 192;
    private static final int PRINT_DPI = 300;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final FigureDrawing drawing;

    FigureFiles(FigureDrawing drawing) {
        this.drawing = drawing;
    }

    /**
     * The bytes of a figure's file.
     *
     * @throws kurogo.export.figure.FigureNotDrawnException when a picture could not be drawn
     */
    public byte[] bytes(Figure figure, FileKind kind) {
        return switch (kind) {
            case PNG -> drawing.png(figure.picture(), SCREEN_DPI);
            case PNG_PRINT -> drawing.png(figure.picture(), PRINT_DPI);
            case SVG -> drawing.svg(figure.picture()).getBytes(StandardCharsets.UTF_8);
            case PDF -> drawing.pdf(figure.picture());
            case XLSX ->
                WrittenBytes.of(out -> ChartWorkbook.write(
                        figure.table(), figure.nativeChart(), figure.texts().get("table.notes"), out));
            case PPTX ->
                WrittenBytes.of(out -> ChartSlides.write(
                        figure.table(),
                        figure.nativeChart(),
                        figure.chart().caption().period(),
                        figure.notes(),
                        out));
            case CSV -> WrittenBytes.of(out -> CsvExport.write(figure.table(), out));
            case CSV_CP932 -> WrittenBytes.of(out -> CsvExport.writeCp932(figure.table(), out));
            case JSON -> JSON.writeValueAsBytes(json(figure));
            case OPTION -> figure.chart().option().getBytes(StandardCharsets.UTF_8);
        };
    }

    private static Map<String, Object> json(Figure figure) {
        ExportTable table = figure.table();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", table.title());
        json.put("notes", table.notes());
        json.put("settings", figure.analysis().settings().address());
        figure.analysis().version().map(KeptVersion::of).ifPresent(version -> json.put("dataVersion", version));
        json.put(
                "rows",
                table.rows().stream().map(row -> named(table.columns(), row)).toList());
        return json;
    }

    private static Map<String, Object> named(List<ExportColumn> columns, List<ExportValue> row) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            switch (row.get(i)) {
                case ExportValue.Words(String text) -> named.put(columns.get(i).heading(), text);
                case ExportValue.Amount(var number) -> named.put(columns.get(i).heading(), number);
                case ExportValue.Day(var day) -> named.put(columns.get(i).heading(), day.toString());
                case ExportValue.Blank() -> named.put(columns.get(i).heading(), null);
            }
        }
        return named;
    }
}
