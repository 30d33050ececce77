package kurogo.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.SaidNames;
import kurogo.intake.FileFinding;
import kurogo.intake.FindingQuery;
import kurogo.intake.FindingService;
import kurogo.text.Texts;

/** Findings of many files, fetched as one scrolls; each leads to its cell in the preview of its file. */
final class AllFindingsGrid extends Grid<FileFinding> {

    private static final String PREVIEW = "reception/upload/";

    private final transient Texts texts;
    private final transient FindingWords words;
    private final transient Map<MunicipalityCode, String> shownNames;

    /**
     * A list.
     *
     * @param names municipalities' names
     * @param ofOneMunicipality whether all files are of one, which is not named again and again then
     * @param count how many findings there are
     */
    AllFindingsGrid(
            FindingService findings,
            FindingQuery query,
            SaidNames names,
            boolean ofOneMunicipality,
            int count,
            Texts texts) {
        this.texts = texts;
        this.words = new FindingWords(names, texts);
        this.shownNames = ofOneMunicipality ? Map.of() : names.byCode();
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setHeight("65vh");
        getElement().setAttribute("aria-label", texts.get("preview.list.title"));
        addComponentColumn(found -> FindingKind.of(found.kind()).badge(texts))
                .setHeader(texts.get("preview.kind"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        addComponentColumn(this::file)
                .setHeader(texts.get(shownNames.isEmpty() ? "reception.file" : "preview.list.fileAndMunicipality"))
                .setWidth("8rem")
                .setFlexGrow(2);
        addComponentColumn(this::cell)
                .setHeader(texts.get("preview.list.cellAndText"))
                .setWidth("8rem")
                .setFlexGrow(2);
        addComponentColumn(this::content)
                .setHeader(texts.get("preview.content"))
                .setWidth("11rem")
                .setFlexGrow(4);
        addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                selection
                        .getFirstSelectedItem()
                        .ifPresent(
                                found -> UI.getCurrentOrThrow().navigate(PREVIEW + found.uploadId(), address(found)));
            }
        });
        setItems(page -> findings.find(query, page.getOffset(), page.getLimit()).stream(), page -> count);
    }

    private Div file(FileFinding found) {
        String query = address(found).getQueryString();
        Div file = lines(new Anchor(
                PREVIEW + found.uploadId() + (query.isEmpty() ? "" : "?" + query),
                found.place().file()));
        found.municipality()
                .flatMap(code -> Optional.ofNullable(shownNames.get(code)))
                .ifPresent(name -> file.add(quiet(name)));
        return file;
    }

    private Div cell(FileFinding found) {
        String place = found.place().inFile();
        Div cell = lines(new Div(place.isEmpty() ? texts.get("preview.list.wholeFile") : place));
        if (found.place().cell().isPresent() && !found.cellText().isEmpty()) {
            cell.add(quiet(texts.get("preview.list.quoted", found.cellText())));
        }
        return cell;
    }

    /** The cell, looked at in the preview of its file. */
    private static QueryParameters address(FileFinding found) {
        Map<String, String> parameters = new LinkedHashMap<>();
        found.place().cell().ifPresent(cell -> {
            if (!found.place().sheet().isEmpty()) {
                parameters.put("sheet", found.place().sheet());
            }
            parameters.put("cell", cell.toString());
        });
        return QueryParameters.simple(parameters);
    }

    private Div content(FileFinding found) {
        Finding finding = Finding.of(found);
        Div content = lines();
        String subject = words.subject(finding);
        if (!subject.isEmpty()) {
            content.add(new Span(subject));
        }
        content.add(new Div(words.outcome(finding)));
        words.todo(finding).ifPresent(todo -> content.add(quiet(todo)));
        words.amendedBy(finding).ifPresent(by -> content.add(quiet(by)));
        return content;
    }

    private static Div lines(Component... first) {
        Div lines = new Div(first);
        lines.addClassName("kurogo-finding");
        return lines;
    }

    private static Div quiet(String words) {
        Div line = new Div(words);
        line.addClassName("kurogo-quiet");
        return line;
    }
}
