package kurogo.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.ReportPreview;
import kurogo.review.rule.Flag;
import kurogo.text.Texts;
import kurogo.uikit.Panel;

/** What accepting an upload would change, municipality by municipality, and which figures ought to be asked about first. */
final class ReportsPanel extends Div {

    private static final int MANY = 8;

    private final transient Texts texts;
    private final transient Map<MunicipalityCode, String> names;
    private final transient Map<MunicipalityCode, List<Flag>> questions;
    private final Div detail = new Div();

    /**
     * The reports of an upload.
     *
     * @param questions figures to be asked about, by municipality
     */
    ReportsPanel(
            List<ReportPreview> reports,
            Map<MunicipalityCode, String> names,
            Map<MunicipalityCode, List<Flag>> questions,
            Texts texts) {
        this.texts = texts;
        this.names = names;
        this.questions = questions;
        detail.addClassName("kurogo-stack");
        if (reports.size() > 1) {
            add(new Panel(texts.get("preview.reports", reports.size()), grid(reports)));
        }
        if (!reports.isEmpty()) {
            show(mostAskedAbout(reports));
        }
        addClassName("kurogo-stack");
        add(detail);
    }

    /** The first report with a question, else the first that takes answers away, else the first one. */
    private ReportPreview mostAskedAbout(List<ReportPreview> reports) {
        return reports.stream()
                .filter(report -> !questions(report).isEmpty())
                .findFirst()
                .or(() ->
                        reports.stream().filter(report -> report.emptied() > 0).findFirst())
                .orElse(reports.getFirst());
    }

    private Grid<ReportPreview> grid(List<ReportPreview> reports) {
        Grid<ReportPreview> grid = new Grid<>();
        grid.setItems(reports);
        grid.setAllRowsVisible(reports.size() <= MANY);
        grid.getElement().setAttribute("aria-label", texts.get("preview.reports", reports.size()));
        grid.addColumn(this::name)
                .setHeader(texts.get("preview.municipality"))
                .setComparator(report -> report.report().municipality())
                .setSortable(true);
        grid.addColumn(this::change).setHeader(texts.get("preview.change")).setSortable(true);
        grid.addColumn(report -> questions(report).size())
                .setHeader(texts.get("preview.questions"))
                .setTextAlign(ColumnTextAlign.END)
                .setSortable(true);
        grid.addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(this::show));
        return grid;
    }

    private String change(ReportPreview report) {
        if (report.standing().isEmpty()) {
            return texts.get("preview.change.first");
        }
        if (report.isUnchanged()) {
            return texts.get("preview.change.none");
        }
        int changes = report.differences().size();
        return report.emptied() == 0
                ? texts.get("preview.change.some", changes)
                : texts.get("preview.change.emptied", changes, report.emptied());
    }

    private void show(ReportPreview report) {
        detail.removeAll();
        if (!questions(report).isEmpty()) {
            detail.add(new Panel(texts.get("preview.questionsOf", name(report)), asked(questions(report))));
        }
        detail.add(new Panel(texts.get("preview.differenceOf", name(report)), difference(report)));
    }

    /** Each programme's sentences with the figures in them, and what to ask. */
    private Div asked(List<Flag> flags) {
        UnorderedList list = new UnorderedList();
        flags.forEach(flag -> flag.evidence().explanation().stream()
                .skip(1)
                .map(sentence -> texts.get(
                        "preview.question",
                        flag.programme()
                                .map(programme -> texts.get("report.Programme.short." + programme.name()))
                                .orElse(""),
                        sentence.in(texts)))
                .forEach(line -> list.add(new ListItem(line))));
        Div asked = new Div(new Paragraph(texts.get("preview.questions.hint")), list);
        asked.addClassName("kurogo-questions");
        return asked;
    }

    private Component difference(ReportPreview report) {
        if (report.standing().isEmpty()) {
            return new Paragraph(texts.get("preview.difference.first"));
        }
        if (report.isUnchanged()) {
            return new Paragraph(texts.get("preview.difference.none"));
        }
        Div difference = new Div();
        if (report.emptied() > 0) {
            difference.add(new Paragraph(texts.get("preview.take.emptied", report.emptied())));
        }
        difference.add(new DifferenceTable(
                report.differences(),
                texts.get(
                        "preview.difference.before",
                        report.standing().orElseThrow().submission().number()),
                texts.get("preview.difference.after"),
                texts));
        return difference;
    }

    private List<Flag> questions(ReportPreview report) {
        return questions.getOrDefault(report.report().municipality(), List.of());
    }

    private String name(ReportPreview report) {
        MunicipalityCode code = report.report().municipality();
        return names.getOrDefault(code, code.digits());
    }
}
