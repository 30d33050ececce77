package kurogo.followup.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final transient DoerFields doer;
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
        doer = new DoerFields(
                action.map(ActionDraft::side).orElse(Side.THEM),
                action.flatMap(ActionDraft::userId),
                action.map(ActionDraft::person).orElse(""),
                colleagues,
                words);
        due = new DayField(words.get("action.due"), words.texts());
        due.setValue(action.flatMap(ActionDraft::dueOn).orElse(null));
        due.setRequiredIndicatorVisible(true);
        remove = new Button(words.get("action.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        List.of(what, doer.typed()).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING_PAUSE);
        });
        List<AbstractField<?, ?>> fields = Stream.of(List.of(what, municipality), doer.fields(), List.of(due))
                .<AbstractField<?, ?>>flatMap(List::stream)
                .toList();
        fields.forEach(field -> {
            add((Component) field);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    typed.run();
                }
            });
        });
        add(remove);
        action.flatMap(ActionDraft::municipality).ifPresent(code -> {
            municipality.setItems(code);
            municipality.setValue(code);
        });
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
        return new ActionDraft(
                Optional.ofNullable(municipality.getValue()),
                what.getValue(),
                doer.side(),
                doer.userId(),
                doer.person(),
                Optional.ofNullable(due.getValue()),
                flags);
    }
}
