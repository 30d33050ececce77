package kurogo.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.SaidNames;
import kurogo.intake.Preview;
import kurogo.intake.Upload;
import kurogo.intake.read.CellAddress;
import kurogo.review.rule.Flag;
import kurogo.text.Texts;
import kurogo.uikit.Panel;

/** All that is shown of one upload: its cells as a list and as they stand, the cell that is looked at, and the reports. */
final class PreviewPanel extends Div {

    private final transient Upload upload;
    private final transient Texts texts;
    private final transient Findings findings;
    private final Nav kinds = new Nav();
    private final FindingGrid list;
    private final SheetPanel sheets;
    private final CellPanel cell;
    private transient Optional<FindingKind> kind = Optional.empty();
    private transient Optional<Looked> looked = Optional.empty();

    /** The cell that is looked at. */
    private record Looked(String sheet, CellAddress cell) {}

    PreviewPanel(
            Preview preview,
            SaidNames names,
            Map<MunicipalityCode, List<Flag>> questions,
            Texts texts,
            SheetPanel.Source source,
            CellPanel.Work work) {
        this.upload = preview.upload();
        this.texts = texts;
        this.findings = Findings.of(preview);
        FindingWords words = new FindingWords(names, texts);
        Map<MunicipalityCode, String> shown = preview.reports().size() > 1 ? names.byCode() : Map.of();
        this.list = new FindingGrid(texts, words, shown, this::choose);
        this.sheets = new SheetPanel(texts, words, source, findings, this::choose);
        this.cell = new CellPanel(texts, words, work);
        kinds.addClassName("kurogo-kinds");
        kinds.setAriaLabel(texts.get("preview.kinds"));
        Div right = new Div(sheets, cell);
        right.addClassName("kurogo-preview-sheet");
        Div both = new Div(list, right);
        both.addClassName("kurogo-preview");
        addClassName("kurogo-stack");
        add(new Panel(texts.get("preview.cells"), kinds, both));
        if (upload.everyRound() || preview.reports().size() > 1) {
            add(new Paragraph(texts.get("preview.wholeFile")));
        }
        add(new ReportsPanel(preview.reports(), names.byCode(), questions, texts));
        sheets.show(preview.sheets());
    }

    Upload upload() {
        return upload;
    }

    /** Lists and looks at what the address says. */
    void read(QueryParameters address) {
        kind = address.getSingleParameter("kind").flatMap(PreviewPanel::kind);
        looked = address.getSingleParameter("cell")
                .flatMap(CellAddress::parse)
                .map(found -> new Looked(address.getSingleParameter("sheet").orElse(""), found))
                .filter(found -> sheets.has(found.sheet()));
        show();
    }

    /** Lists and looks at what another panel did before the file was read anew. */
    void goOnFrom(PreviewPanel before) {
        kind = before.kind.filter(still -> findings.counts().containsKey(still));
        looked = before.looked;
        show();
    }

    /** Says what became of a correction at its cell, and goes on from there: in the sheet, or in the field where it was refused. */
    void tell(List<String> sentences, boolean done) {
        cell.tell(sentences);
        if (done) {
            sheets.focusCell();
        } else {
            cell.focusField();
        }
    }

    private void show() {
        kinds.removeAll();
        Map<FindingKind, Long> counts = findings.counts();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        kinds.add(link(Optional.empty(), texts.get("preview.all"), all));
        counts.forEach((each, count) -> kinds.add(link(Optional.of(each), each.word(texts), count)));
        list.show(findings.of(kind));
        looked.ifPresent(found -> look(found, false));
    }

    private Anchor link(Optional<FindingKind> to, String word, long count) {
        String address = "reception/upload/" + upload.id();
        Anchor link = new Anchor(
                to.map(each -> address + "?kind=" + each.name()).orElse(address),
                texts.get("preview.kindCount", word, count));
        to.ifPresent(each -> link.getElement().setAttribute("data-kind", each.name()));
        if (to.equals(kind)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    /** From the list to the cell: the sheet shows it, and the keyboard goes there. */
    private void choose(Finding finding) {
        finding.place().cell().ifPresent(address -> {
            look(new Looked(finding.place().sheet(), address), false);
            remember();
            sheets.focusCell();
        });
    }

    /** From the sheet to what became of the cell. */
    private void choose(String sheet, CellAddress address, boolean edit) {
        look(new Looked(sheet, address), true);
        remember();
        if (edit) {
            cell.focusField();
        }
    }

    private void look(Looked found, boolean fromSheet) {
        looked = Optional.of(found);
        sheets.select(found.sheet(), Optional.of(found.cell()));
        List<Finding> there = findings.at(found.sheet(), found.cell());
        cell.show(found.sheet(), found.cell(), sheets.text(found.cell()), there);
        if (fromSheet) {
            list.select(there.stream().findFirst());
        }
    }

    /** Puts what is looked at into the address, so that reload and a link show the same. */
    private void remember() {
        Map<String, String> parameters = new LinkedHashMap<>();
        kind.ifPresent(each -> parameters.put("kind", each.name()));
        looked.ifPresent(found -> {
            parameters.put("sheet", found.sheet());
            parameters.put("cell", found.cell().toString());
        });
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(
                        null, new Location("reception/upload/" + upload.id(), QueryParameters.simple(parameters)));
    }

    private static Optional<FindingKind> kind(String name) {
        return Stream.of(FindingKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
