package kurogo.municipality.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import java.util.stream.Stream;
import kurogo.area.master.Municipality;
import kurogo.municipality.MunicipalityPage;
import kurogo.report.AnswerSource;
import kurogo.report.NameSource;
import kurogo.text.Texts;

/** The cells a report was read from: first those that named it in other words than in full, then those of its answers. */
final class SourceGrid extends Grid<SourceGrid.Line> {

    /** All of a report, so that they can be printed. */
    private static final int ROWS_AT_ONCE = 200;

    /**
     * One cell.
     *
     * @param field what it answers or names
     * @param text what it says, of a name also what it was understood to say
     * @param place where it stands in the file
     */
    record Line(String field, String text, String place) {}

    private SourceGrid(List<Line> lines, Texts texts) {
        setItems(lines);
        setHeight("24rem");
        setPageSize(ROWS_AT_ONCE);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", texts.get("municipality.sourcesLabel"));
        addColumn(Line::field).setHeader(texts.get("municipality.field")).setFlexGrow(3);
        addColumn(Line::text).setHeader(texts.get("municipality.cellText")).setFlexGrow(2);
        addColumn(Line::place).setHeader(texts.get("municipality.cell")).setFlexGrow(1);
    }

    /** The cells of the newest report of a page. */
    static SourceGrid of(MunicipalityPage page, Texts texts) {
        Stream<Line> names = page.names().stream().map(name -> line(name, page.municipality(), texts));
        Stream<Line> answers = page.sources().stream().map(source -> line(source, texts));
        return new SourceGrid(Stream.concat(names, answers).toList(), texts);
    }

    private static Line line(NameSource source, Municipality municipality, Texts texts) {
        String understood = source.understood().equals(municipality.name())
                ? municipality.name(texts.language())
                : source.understood();
        return new Line(
                texts.of("report", source.names()),
                texts.get("report.named", source.cellText(), understood),
                place(source.sheet(), source.cell()));
    }

    private static Line line(AnswerSource source, Texts texts) {
        return new Line(field(source, texts), source.cellText(), place(source.sheet(), source.cell()));
    }

    private static String place(String sheet, String cell) {
        return sheet.isEmpty() ? cell : sheet + "!" + cell;
    }

    private static String field(AnswerSource source, Texts texts) {
        String question = texts.get("report.Field." + source.field().field().name());
        String of = texts.find("report.Programme.short." + source.field().of())
                .or(() -> texts.find("report.ProcessStep." + source.field().of()))
                .orElse(source.field().of());
        return of.isEmpty() ? question : of + "　" + question;
    }
}
