package kurogo.intake.form.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.intake.form.FormService;
import kurogo.intake.read.answer.AnswerText;
import kurogo.report.answers.Field;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.Silence;
import kurogo.report.answers.WayOfRunning;
import org.jspecify.annotations.Nullable;

/**
 * The part of a field people type into or choose from. Whatever it is, it holds a text: a choice holds the term as it would
 * be written into a workbook.
 */
final class FieldInput {

    private static final int TYPING_PAUSE = 700;
    private static final int SHORT_TEXT = 200;

    private final AbstractField<?, @Nullable String> field;
    private final List<Choice> choices;

    /**
     * A term to choose.
     *
     * @param text the term as it is kept
     * @param label the term in the language of the screen
     */
    private record Choice(String text, String label) {}

    private FieldInput(AbstractField<?, @Nullable String> field, List<Choice> choices) {
        this.field = field;
        this.choices = choices;
    }

    /** The input that suits a question. */
    static FieldInput of(Field question, FormWords words) {
        return switch (question) {
            case STATUS -> choice(words, ImplementationStatus.values());
            case WAY -> choice(words, WayOfRunning.values());
            case NEEDS -> choice(words, NeedsAssessment.values());
            case REFERRAL_CRITERIA -> choice(words, ReferralCriteria.values());
            case RUN, PROCESS_DONE, TARGETS_SET -> yesNo(words);
            case NEEDS_NOTE, REMARKS -> longText();
            default -> shortText(question);
        };
    }

    Component component() {
        return field;
    }

    Focusable<?> focusable() {
        return (Focusable<?>) field;
    }

    HasValidationProperties validation() {
        return (HasValidationProperties) field;
    }

    HasHelper helper() {
        return (HasHelper) field;
    }

    Optional<TextField> asTextField() {
        return field instanceof TextField text ? Optional.of(text) : Optional.empty();
    }

    boolean isChoice() {
        return field instanceof Select;
    }

    String text() {
        return Optional.ofNullable(field.getValue()).orElse("");
    }

    /** Shows a text; one that is none of the choices is offered beside them. */
    void show(String text) {
        if (text.equals(text())) {
            return;
        }
        if (field instanceof Select<?>) {
            offer(text);
            field.setValue(text.isEmpty() ? null : text);
        } else {
            field.setValue(text);
        }
    }

    void onTyped(Runnable action) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                action.run();
            }
        });
    }

    void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    @SuppressWarnings("unchecked")
    private void offer(String text) {
        List<String> items = new ArrayList<>(choices.stream().map(Choice::text).toList());
        if (!text.isEmpty() && !items.contains(text)) {
            items.add(text);
            ((Select<String>) (AbstractField<?, ?>) field).setItems(items);
        }
    }

    private static FieldInput choice(FormWords words, Enum<?>... terms) {
        return select(
                words,
                Stream.concat(Arrays.stream(terms), Stream.of(Silence.NOT_APPLICABLE, Silence.BEING_COUNTED))
                        .map(term ->
                                new Choice(AnswerText.of(term), words.texts().of("report", term)))
                        .toList());
    }

    private static FieldInput yesNo(FormWords words) {
        return select(
                words,
                Stream.of(true, false)
                        .map(yes -> new Choice(AnswerText.of(yes.booleanValue()), words.get(yes ? "yes" : "no")))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static FieldInput select(FormWords words, List<Choice> choices) {
        Select<String> select = new Select<>();
        select.setItems(choices.stream().map(Choice::text).toList());
        select.setItemLabelGenerator(text -> label(text, choices));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.get("blank"));
        select.setPlaceholder(words.get("choose"));
        return new FieldInput((AbstractField<?, @Nullable String>) (AbstractField<?, ?>) select, choices);
    }

    private static String label(@Nullable String text, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.text().equals(text))
                .map(Choice::label)
                .findFirst()
                .orElse(text == null ? "" : text);
    }

    private static FieldInput longText() {
        TextArea area = new TextArea();
        area.setMaxLength(FormService.LONGEST_TEXT);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(TYPING_PAUSE);
        area.setMinRows(2);
        return typed(area);
    }

    private static FieldInput shortText(Field question) {
        TextField text = new TextField();
        text.setMaxLength(SHORT_TEXT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        switch (question) {
            case CONTACT_PHONE -> text.getElement().setAttribute("inputmode", "tel");
            case CONTACT_EMAIL -> text.getElement().setAttribute("inputmode", "email");
            default -> text.setAutocorrect(false);
        }
        return typed(text);
    }

    @SuppressWarnings("unchecked")
    private static FieldInput typed(AbstractField<?, String> field) {
        return new FieldInput((AbstractField<?, @Nullable String>) field, List.of());
    }
}
