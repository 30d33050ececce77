package kurogo.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kurogo.export.ExportColumn;
import kurogo.export.ExportTable;
import kurogo.export.ExportValue;
import kurogo.export.PaperSheet;
import kurogo.text.Texts;

/** The table of cases as it is published: municipalities down, programmes across, totals, and what the marks mean. */
final class CaseSheet {

    private static final int TOTALS = 2;

    private final CaseTable cases;
    private final Heading heading;
    private final Texts texts;

    CaseSheet(CaseTable cases, Heading heading, Texts texts) {
        this.cases = cases;
        this.heading = heading;
        this.texts = texts;
    }

    PaperSheet sheet() {
        ExportTable table = new ExportTable(texts.get("publication.title"), columns(), rows(), notes());
        return new PaperSheet(texts.get("publication.sheet"), heading.lines(), table, TOTALS);
    }

    private List<ExportColumn> columns() {
        Stream<ExportColumn> programmes =
                cases.programmes().stream().map(programme -> ExportColumn.whole(texts.of("report", programme)));
        return Stream.of(
                        Stream.of(
                                ExportColumn.text(texts.get("publication.code")),
                                ExportColumn.text(texts.get("publication.municipality"))),
                        programmes,
                        Stream.of(ExportColumn.whole(texts.get("publication.allProgrammes"))))
                .flatMap(column -> column)
                .toList();
    }

    private List<List<ExportValue>> rows() {
        List<List<ExportValue>> rows = new ArrayList<>();
        cases.lines()
                .forEach(line -> rows.add(row(
                        line.municipality().digits(),
                        line.name(),
                        Stream.concat(cases.programmes().stream().map(line::cell), Stream.of(line.total()))
                                .map(this::value))));
        rows.add(row("", texts.get("publication.total"), columnsOf(cells -> value(CaseCell.total(cells)))));
        rows.add(row(
                "",
                texts.get("publication.reporting"),
                columnsOf(cells -> ExportValue.of((long) CaseCell.numbers(cells).size()))));
        return rows;
    }

    private Stream<ExportValue> columnsOf(Function<List<CaseCell>, ExportValue> summary) {
        return Stream.concat(cases.programmes().stream().map(cases::column), Stream.of(cases.totals()))
                .map(summary);
    }

    private static List<ExportValue> row(String code, String name, Stream<ExportValue> values) {
        return Stream.concat(Stream.of(ExportValue.of(code), ExportValue.of(name)), values)
                .toList();
    }

    private ExportValue value(CaseCell cell) {
        return switch (cell) {
            case CaseCell.Counted(long number) -> ExportValue.of(number);
            case CaseCell.Marked(Mark mark) -> ExportValue.of(sign(mark));
        };
    }

    private String sign(Mark mark) {
        return texts.get("publication.sign." + mark.name());
    }

    private List<String> notes() {
        Stream<String> legend = cases.marks().stream()
                .map(mark -> texts.get("publication.legend", sign(mark), texts.of("publication", mark)));
        Stream<String> reading = Stream.of("note.zero", "note.total", "note.sum", "note.reporting", "note.source")
                .map(key -> texts.get("publication." + key));
        return Stream.concat(legend, reading).toList();
    }
}
