package kurogo.intake.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import kurogo.intake.Amendment;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.answer.SuggestedTexts;
import kurogo.text.Texts;

/** The cell that is looked at: its text, what became of it, and a field to say what it ought to say. */
final class CellPanel extends Div {

    private final transient Texts texts;
    private final transient FindingWords words;
    private final TextField field = new TextField();
    private final Button amend = new Button();
    private final Button undo = new Button();
    private final Div said = new Div();
    private final Div offered = new Div();
    private final Div line = new Div();
    private transient Optional<Looked> looked = Optional.empty();

    /** The cell that is looked at. */
    private record Looked(String sheet, CellAddress cell, String text, Optional<Amendment> amendment) {}

    /** What is done with a cell. */
    interface Work {

        void amend(String sheet, CellAddress cell, String text);

        void withdraw(Amendment amendment);
    }

    CellPanel(Texts texts, FindingWords words, Work work) {
        this.texts = texts;
        this.words = words;
        addClassName("kurogo-cell-panel");
        getElement().setAttribute("role", "group");
        said.getElement().setAttribute("role", "status");
        offered.addClassName("kurogo-badges");
        field.setLabel(texts.get("preview.cell.amend"));
        field.setHelperText(texts.get("preview.cell.help"));
        amend.setText(texts.get("preview.cell.do"));
        amend.addThemeVariants(ButtonVariant.PRIMARY);
        amend.addClickListener(click -> looked.filter(at -> !field.getValue().equals(at.text()))
                .ifPresent(at -> work.amend(at.sheet(), at.cell(), field.getValue())));
        amend.addClickShortcut(Key.ENTER).listenOn(field);
        undo.setText(texts.get("preview.cell.undo"));
        undo.addClickListener(click -> looked.flatMap(Looked::amendment).ifPresent(work::withdraw));
        line.add(field, amend, undo);
        line.addClassName("kurogo-cell-field");
        nothing();
    }

    /** Says how to choose a cell. */
    void nothing() {
        removeAll();
        add(new Paragraph(texts.get("preview.cell.none")));
    }

    /**
     * Shows a cell.
     *
     * @param text its text as it is read now
     * @param findings what became of it
     */
    void show(String sheet, CellAddress cell, String text, List<Finding> findings) {
        String place = sheet.isEmpty() ? cell.toString() : sheet + "!" + cell;
        getElement().setAttribute("aria-label", texts.get("preview.cell.title", place));
        Span title = new Span(texts.get("preview.cell.title", place));
        title.addClassName("kurogo-cell-place");
        said.removeAll();
        said.add(title);
        if (findings.isEmpty()) {
            said.add(new Div(texts.get(text.isEmpty() ? "preview.cell.empty" : "preview.cell.ignored")));
        }
        findings.forEach(finding -> said.add(line(finding)));
        Optional<Amendment> amendment = findings.stream()
                .flatMap(finding -> finding.amendment().stream())
                .findFirst();
        looked = Optional.of(new Looked(sheet, cell, text, amendment));
        field.setValue(text);
        undo.setVisible(amendment.isPresent());
        offer(findings);
        removeAll();
        add(said, line, offered);
    }

    /** Says what became of what a person did here, where they look. */
    void tell(List<String> sentences) {
        sentences.forEach(sentence -> said.add(quiet(sentence)));
    }

    void focusField() {
        field.focus();
    }

    private void offer(List<Finding> findings) {
        offered.removeAll();
        List<String> texts = findings.stream()
                .flatMap(finding -> finding.problem().stream())
                .flatMap(problem -> SuggestedTexts.of(problem).stream())
                .distinct()
                .toList();
        if (!texts.isEmpty()) {
            offered.add(new Span(this.texts.get("preview.cell.offered")));
        }
        texts.forEach(text -> {
            Button offer = new Button(text, click -> {
                field.setValue(text);
                field.focus();
            });
            offer.addThemeVariants(ButtonVariant.SMALL);
            offered.add(offer);
        });
    }

    private Div line(Finding finding) {
        Div told = new Div(finding.kind().badge(texts));
        told.addClassName("kurogo-cell-line");
        String subject = words.subject(finding);
        String outcome = words.outcome(finding);
        told.add(new Span(subject.isEmpty() ? outcome : texts.get("preview.subjectAnd", subject, outcome)));
        words.todo(finding).ifPresent(todo -> told.add(quiet(todo)));
        words.amendedBy(finding).ifPresent(by -> told.add(quiet(by)));
        return told;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("kurogo-quiet");
        return quiet;
    }
}
