package kurogo.intake.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kurogo.area.master.MunicipalityCode;
import kurogo.text.Texts;

/** Cells of an upload with what became of each: the text as it stands, what it was understood to say or why it was not, and what to do. */
final class FindingGrid extends Div {

    private final transient FindingWords words;
    private final transient Map<MunicipalityCode, String> names;
    private final Grid<Finding> grid = new Grid<>();

    /**
     * A list of cells.
     *
     * @param names municipalities' names where the file holds several reports, none where it holds one
     */
    FindingGrid(Texts texts, FindingWords words, Map<MunicipalityCode, String> names, Consumer<Finding> chosen) {
        this.words = words;
        this.names = names;
        addClassName("kurogo-findings");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", texts.get("preview.findings"));
        grid.addComponentColumn(finding -> finding.kind().badge(texts))
                .setHeader(texts.get("preview.kind"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.addColumn(finding -> finding.place().inFile())
                .setHeader(texts.get("preview.cell"))
                .setWidth("7.75rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::content)
                .setHeader(texts.get("preview.content"))
                .setFlexGrow(1);
        grid.addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                selection.getFirstSelectedItem().ifPresent(chosen);
            }
        });
        add(grid);
    }

    void show(List<Finding> findings) {
        grid.setItems(findings);
    }

    /** Marks the line of a cell that was chosen elsewhere. */
    void select(Optional<Finding> finding) {
        finding.ifPresentOrElse(grid::select, grid::deselectAll);
    }

    private Div content(Finding finding) {
        Div content = new Div();
        content.addClassName("kurogo-finding");
        String subject = words.subject(finding);
        String whose = finding.municipality()
                .flatMap(code -> Optional.ofNullable(names.get(code)))
                .orElse("");
        if (!subject.isEmpty() || !whose.isEmpty()) {
            content.add(new Span((whose + "　" + subject).strip()));
        }
        content.add(new Div(words.outcome(finding)));
        words.todo(finding).ifPresent(todo -> content.add(quiet(todo)));
        words.amendedBy(finding).ifPresent(by -> content.add(quiet(by)));
        return content;
    }

    private static Div quiet(String words) {
        Div line = new Div(words);
        line.addClassName("kurogo-quiet");
        return line;
    }
}
