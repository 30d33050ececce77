package kurogo.intake.form.ui;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import kurogo.intake.form.DraftField;
import kurogo.intake.read.Problem;
import kurogo.intake.read.form.FormReading;
import kurogo.report.answers.FieldPath;

/**
 * One field: what is asked, what was answered the year before, what is typed, and at once how that is understood. What the
 * form adds stands where the field's own help and error text stand, so that screen readers read them with the field.
 */
final class FieldEditor extends Div {

    private final FieldPath path;
    private final transient FormWords words;
    private final transient FieldInput input;
    private final Span understood = new Span();
    private final Span noticed = new Span();
    private final Span needless = new Span();
    private final Div conflict = new Div();

    FieldEditor(FieldPath path, FormWords words, Optional<String> before) {
        this.path = path;
        this.words = words;
        this.input = FieldInput.of(path.field(), words);
        addClassName("kurogo-form-field");
        setId("field-" + path.toString().replace(':', '-').toLowerCase(java.util.Locale.ROOT));
        ((HasLabel) input.component()).setLabel(words.question(path.field()));
        input.validation().setManualValidation(true);
        Div help = new Div();
        help.addClassName("kurogo-form-help");
        before.ifPresent(answer -> help.add(quiet(words.get("before", answer))));
        understood.addClassName("kurogo-form-understood");
        needless.addClassName("kurogo-form-needless");
        needless.setText(words.get("needless"));
        needless.setVisible(false);
        noticed.addClassNames("kurogo-form-understood", "kurogo-form-notice");
        help.add(understood, noticed, needless);
        input.helper().setHelperComponent(help);
        conflict.addClassName("kurogo-form-conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        add(input.component(), conflict);
    }

    FieldPath path() {
        return path;
    }

    FieldInput input() {
        return input;
    }

    String text() {
        return input.text();
    }

    void show(String text) {
        input.show(text);
    }

    boolean isInConflict() {
        return conflict.isVisible();
    }

    /** Says how what stands in the field is understood, and whether it wants an answer at all. */
    void tell(FormReading reading, boolean wanted) {
        Optional<Problem> error = Optional.ofNullable(reading.errors().get(path));
        Optional<Problem> notice = Optional.ofNullable(reading.notices().get(path));
        input.validation().setErrorMessage(error.map(words::problem).orElse(""));
        input.validation().setInvalid(error.isPresent());
        String read = input.isChoice() || isWords()
                ? ""
                : reading.of(path).map(words::understood).orElse("");
        understood.setText(read);
        noticed.setText(notice.map(words::problem).orElse(""));
        needless.setVisible(!wanted && text().isEmpty());
    }

    /** Shows beside what is typed here what somebody else has written meanwhile, to choose. */
    void showConflict(DraftField theirs, Runnable keepTheirs, Runnable keepMine) {
        Button take = new Button(words.get("conflict.keepTheirs"), click -> settle(keepTheirs));
        Button overwrite = new Button(words.get("conflict.keepMine"), click -> settle(keepMine));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(take, overwrite);
        buttons.addClassName("kurogo-badges");
        conflict.removeAll();
        conflict.add(
                new Paragraph(words.get(
                        "conflict",
                        theirs.change().by(),
                        words.time(theirs.change().at()),
                        shown(theirs.text()),
                        shown(text()))),
                buttons);
        conflict.setVisible(true);
    }

    void focusHere() {
        scrollIntoView();
        input.focusable().focus();
    }

    private void settle(Runnable decision) {
        conflict.setVisible(false);
        decision.run();
    }

    private String shown(String text) {
        return text.isEmpty() ? words.get("blank") : text;
    }

    private boolean isWords() {
        return switch (path.field()) {
            case NEEDS_NOTE,
                    PROCESS_NOTE,
                    REMARKS,
                    TARGET_INDICATOR,
                    TARGET_UNIT,
                    CONTACT_SECTION,
                    CONTACT_NAME,
                    CONTACT_PHONE,
                    CONTACT_EMAIL -> true;
            default -> false;
        };
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("kurogo-form-before");
        return span;
    }
}
