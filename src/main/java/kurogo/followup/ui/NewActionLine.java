package kurogo.followup.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import kurogo.access.Colleague;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.ActionDraft;
import kurogo.followup.NewAction;
import kurogo.followup.Side;
import kurogo.uikit.DayField;

/** One thing agreed on, being typed. */
final class NewActionLine extends Div {

    private static final int TYPING_PAUSE = 700;

    private final TextField what;
    private final Select<MunicipalityCode> municipality = new Select<>();
    private final Select<Side> side = new Select<>();
    private final ComboBox<Colleague> colleague = new ComboBox<>();
    private final TextField person;
    private final DayField due;
    private final Button remove;

    NewActionLine(Optional<ActionDraft> action, List<Colleague> colleagues, FollowUpWords words, Runnable typed) {
        addClassNames("kurogo-followup-fields", "kurogo-action-line");
        what = new TextField(words.get("action.what"));
        what.setMaxLength(NewAction.LONGEST_WHAT);
        what.setValue(action.map(ActionDraft::what).orElse(""));
        what.addClassName("kurogo-wide");
        municipality.setLabel(words.get("municipality"));
        municipality.setItemLabelGenerator(words::name);
        side.setLabel(words.get("action.side"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(words::of);
        side.setValue(action.map(ActionDraft::side).orElse(Side.THEM));
        colleague.setLabel(words.get("action.person"));
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(one -> words.get("colleague", one.section(), one.name()));
        colleague.setValue(colleagues.stream()
                .filter(one -> action.flatMap(ActionDraft::userId)
                        .filter(id -> id == one.id())
                        .isPresent())
                .findFirst()
                .orElse(null));
        person = new TextField(words.get("action.person"));
        person.setMaxLength(80);
        person.setValue(action.map(ActionDraft::person).orElse(""));
        due = new DayField(words.get("action.due"), words.texts());
        due.setValue(action.flatMap(ActionDraft::dueOn).orElse(null));
        due.setRequiredIndicatorVisible(true);
        remove = new Button(words.get("action.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        List.of(what, person).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING_PAUSE);
        });
        List<AbstractField<?, ?>> fields = List.of(what, municipality, side, colleague, person, due);
        fields.forEach(field -> field.addValueChangeListener(change -> {
            showDoer();
            if (change.isFromClient()) {
                typed.run();
            }
        }));
        showDoer();
        add(what, municipality, side, colleague, person, due, remove);
        action.flatMap(ActionDraft::municipality).ifPresent(code -> {
            municipality.setItems(code);
            municipality.setValue(code);
        });
    }

    private void showDoer() {
        colleague.setVisible(side.getValue() == Side.US);
        person.setVisible(side.getValue() == Side.THEM);
    }

    void onRemoved(Runnable action) {
        remove.addClickListener(click -> action.run());
    }

    /** Offers the municipalities that take part. */
    void offer(List<MunicipalityCode> chosen) {
        Optional<MunicipalityCode> before =
                Optional.ofNullable(municipality.getValue()).filter(chosen::contains);
        municipality.setItems(chosen);
        municipality.setValue(before.orElse(chosen.isEmpty() ? null : chosen.getFirst()));
        municipality.setVisible(chosen.size() > 1);
    }

    /** What is typed so far. */
    ActionDraft value(List<Long> flags) {
        Optional<Colleague> one =
                Optional.ofNullable(colleague.getValue()).filter(chosen -> side.getValue() == Side.US);
        return new ActionDraft(
                Optional.ofNullable(municipality.getValue()),
                what.getValue(),
                side.getValue(),
                one.map(Colleague::id),
                one.map(Colleague::name).orElseGet(this::typedPerson),
                Optional.ofNullable(due.getValue()),
                flags);
    }

    private String typedPerson() {
        return side.getValue() == Side.THEM ? person.getValue().strip() : "";
    }
}
