package kurogo.followup.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.ActionDraft;
import kurogo.followup.NewAction;
import kurogo.followup.Side;
import kurogo.review.TrackedFlag;
import kurogo.uikit.DayField;

/** One thing agreed on, being typed. */
final class NewActionLine extends Div {

    private static final int TYPING_PAUSE = 700;

    private final TextField what;
    private final Select<MunicipalityCode> municipality = new Select<>();
    private final transient DoerFields doer;
    private final DayField due;
    private final MultiSelectComboBox<TrackedFlag> flags = new MultiSelectComboBox<>();
    private final Button remove;
    private transient List<TrackedFlag> named = List.of();
    private transient Predicate<TrackedFlag> preset;

    /**
     * A line.
     *
     * @param action what was typed before; nothing for a new line, which is to settle all flags of its municipality
     */
    NewActionLine(Optional<ActionDraft> action, FormChoices choices, FollowUpWords words, Runnable typed) {
        preset = flag -> action.map(ActionDraft::flags)
                .map(ids -> ids.contains(flag.id()))
                .orElse(true);
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
                choices.responsible(),
                words);
        due = new DayField(words.get("action.due"), words.texts());
        due.setValue(action.flatMap(ActionDraft::dueOn).orElse(null));
        due.setRequiredIndicatorVisible(true);
        flags.setLabel(words.get("action.flags"));
        flags.setItemLabelGenerator(choices::nameInOne);
        flags.addClassName("kurogo-wide");
        flags.setVisible(false);
        remove = new Button(words.get("action.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        List.of(what, doer.typed()).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING_PAUSE);
        });
        List<AbstractField<?, ?>> fields = Stream.of(List.of(what, municipality), doer.fields(), List.of(due, flags))
                .<AbstractField<?, ?>>flatMap(List::stream)
                .toList();
        municipality.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offerFlags();
            }
        });
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

    /** Offers the municipalities that take part, and the flags of its own the conversation is about. */
    void offer(List<MunicipalityCode> chosen, List<TrackedFlag> about) {
        Optional<MunicipalityCode> before =
                Optional.ofNullable(municipality.getValue()).filter(chosen::contains);
        municipality.setItems(chosen);
        municipality.setValue(before.orElse(chosen.isEmpty() ? null : chosen.getFirst()));
        municipality.setVisible(chosen.size() > 1);
        named = about;
        offerFlags();
    }

    /** What was chosen stays so; what is new among the flags is to be settled as well. */
    private void offerFlags() {
        List<TrackedFlag> offered = named.stream()
                .filter(flag -> flag.finding().municipality().equals(municipality.getValue()))
                .toList();
        LinkedHashSet<TrackedFlag> chosen =
                offered.stream().filter(preset).collect(Collectors.toCollection(LinkedHashSet::new));
        flags.setItems(offered);
        flags.setValue(chosen);
        flags.setVisible(!offered.isEmpty());
        preset = flag -> !offered.contains(flag) || flags.isSelected(flag);
    }

    /** Whether its day can be taken; a line nothing is typed in needs none. */
    boolean isReadable() {
        return value().isBlank() ? due.isReadable() : due.isAnswered();
    }

    /** What is typed so far. */
    ActionDraft value() {
        return new ActionDraft(
                Optional.ofNullable(municipality.getValue()),
                what.getValue(),
                doer.side(),
                doer.userId(),
                doer.person(),
                Optional.ofNullable(due.getValue()),
                flags.getValue().stream().map(TrackedFlag::id).toList());
    }
}
