package kurogo.intake.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.intake.read.answer.AnswerText;
import kurogo.intake.read.form.TypedFormReader;
import kurogo.report.RoundClosedException;
import kurogo.report.StaleVersionException;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.TargetAnswers;
import kurogo.uikit.Notices;
import kurogo.uikit.Symbol;

/** The quantitative targets: any number of them, added, removed and moved by buttons. */
final class TargetsEditor extends Div {

    private final transient FormDesk desk;
    private final transient FormFields fields;
    private final transient FormWords words;
    private final transient Runnable changed;

    TargetsEditor(FormDesk desk, FormFields fields, FormWords words, Runnable changed) {
        this.desk = desk;
        this.fields = fields;
        this.words = words;
        this.changed = changed;
        addClassName("kurogo-stack");
        show();
    }

    /** Shows the targets as they are listed now. */
    void show() {
        removeAll();
        fields.forgetTargets();
        List<Integer> targets = desk.draft().targets();
        for (int place = 0; place < targets.size(); place++) {
            add(card(targets.get(place), place, targets.size()));
        }
        if (desk.isOpen()) {
            add(buttons());
        }
        fields.tell();
    }

    private Div card(int number, int place, int count) {
        String name = words.get("target", place + 1);
        H3 title = new H3(name);
        Div head = new Div(title);
        head.addClassName("kurogo-form-card-head");
        if (desk.isOpen()) {
            Button up = button(Symbol.MOVE_UP, words.get("target.up", name), () -> desk.moveTarget(number, -1));
            Button down = button(Symbol.MOVE_DOWN, words.get("target.down", name), () -> desk.moveTarget(number, 1));
            up.setEnabled(place > 0);
            down.setEnabled(place < count - 1);
            head.add(up, down, button(Symbol.CLOSE, words.get("target.remove", name), () -> remove(number, place)));
        }
        Div inputs = new Div();
        inputs.addClassName("kurogo-form-fields");
        TypedFormReader.OF_TARGETS.forEach(field -> inputs.add(fields.create(FieldPath.ofTarget(field, number))));
        Div card = new Div(head, inputs);
        card.addClassName("kurogo-form-card");
        card.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        return card;
    }

    private Button button(Symbol symbol, String name, Runnable deed) {
        Button button = new Button(symbol.icon(), click -> attempt(deed));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }

    private Div buttons() {
        Button add = new Button(words.get("target.add"), click -> {
            attempt(() -> desk.addTarget(desk.draft().targets().size(), Map.of()));
            focusLast();
        });
        Div buttons = new Div(add);
        buttons.addClassName("kurogo-badges");
        Optional<ReportAnswers> before =
                desk.page().before().filter(answers -> !answers.targets().isEmpty());
        if (before.isPresent() && desk.draft().targets().isEmpty()) {
            buttons.add(new Button(
                    words.get("target.copyBefore", before.get().targets().size()),
                    click -> attempt(() -> copy(before.get().targets()))));
        }
        return buttons;
    }

    /** Last year's targets with what was aimed at; what has been reached is this year's to say. */
    private void copy(List<TargetAnswers> targets) {
        for (TargetAnswers target : targets) {
            Map<Field, String> texts = new EnumMap<>(Field.class);
            texts.put(Field.TARGET_INDICATOR, target.indicator());
            texts.put(Field.TARGET_UNIT, target.unit());
            texts.put(Field.TARGET_BASELINE, AnswerText.of(Field.TARGET_BASELINE, target.baseline()));
            texts.put(Field.TARGET_VALUE, AnswerText.of(Field.TARGET_VALUE, target.target()));
            texts.put(Field.TARGET_DUE, AnswerText.of(Field.TARGET_DUE, target.due()));
            texts.values().removeIf(String::isEmpty);
            desk.addTarget(desk.draft().targets().size(), texts);
        }
    }

    private void remove(int number, int place) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        for (Field field : TypedFormReader.OF_TARGETS) {
            texts.put(field, desk.draft().text(FieldPath.ofTarget(field, number)));
        }
        texts.values().removeIf(String::isEmpty);
        desk.removeTarget(number);
        Notices.in(words.texts())
                .undoable(words.get("target.removed", place + 1), () -> attempt(() -> desk.addTarget(place, texts)));
    }

    private void attempt(Runnable deed) {
        Notices notices = Notices.in(words.texts());
        try {
            deed.run();
        } catch (StaleVersionException stale) {
            desk.lookAgain();
            notices.error(words.get("targetsChanged"));
        } catch (RoundClosedException closed) {
            notices.error(words.get("closedMeanwhile"));
        }
        show();
        changed.run();
    }

    private void focusLast() {
        desk.draft().targets().stream()
                .reduce((before, last) -> last)
                .flatMap(last -> fields.find(FieldPath.ofTarget(Field.TARGET_INDICATOR, last)))
                .ifPresent(FieldEditor::focusHere);
    }
}
