package kurogo.municipality.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import kurogo.report.AnswerSource;
import kurogo.text.Texts;

/** The cells a report was read from. */
final class SourceGrid extends Grid<AnswerSource> {

    /** All of a report, so that they can be printed. */
    private static final int ROWS_AT_ONCE = 200;

    SourceGrid(List<AnswerSource> sources, Texts texts) {
        setItems(sources);
        setHeight("24rem");
        setPageSize(ROWS_AT_ONCE);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", texts.get("municipality.sourcesLabel"));
        addColumn(source -> field(source, texts))
                .setHeader(texts.get("municipality.field"))
                .setFlexGrow(3);
        addColumn(AnswerSource::cellText)
                .setHeader(texts.get("municipality.cellText"))
                .setFlexGrow(2);
        addColumn(source -> source.sheet().isEmpty() ? source.cell() : source.sheet() + "!" + source.cell())
                .setHeader(texts.get("municipality.cell"))
                .setFlexGrow(1);
    }

    private static String field(AnswerSource source, Texts texts) {
        String question = texts.get("report.Field." + source.field().field().name());
        String of = texts.find("report.Programme.short." + source.field().of())
                .or(() -> texts.find("report.ProcessStep." + source.field().of()))
                .orElse(source.field().of());
        return of.isEmpty() ? question : of + "　" + question;
    }
}
