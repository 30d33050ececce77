package kurogo.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.MunicipalContact;
import kurogo.followup.Participant;
import kurogo.followup.Side;
import kurogo.report.StaleVersionException;
import kurogo.uikit.Notices;

/** Who takes part, on both sides; somebody new can be added in passing. */
final class ParticipantFields extends Div {

    private final transient FormChoices choices;
    private final transient FollowUpWords words;
    private final transient Runnable typed;
    private final transient List<Participant> beginning;
    private final MultiSelectComboBox<Participant> us = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Participant> them = new MultiSelectComboBox<>();
    private final ComboBox<MunicipalContact> known = new ComboBox<>();
    private final Div named = new Div();
    private final Button add;
    private transient List<MunicipalityCode> municipalities = List.of();
    private boolean offered;

    ParticipantFields(List<Participant> beginning, FormChoices choices, FollowUpWords words, Runnable typed) {
        this.choices = choices;
        this.words = words;
        this.typed = typed;
        this.beginning = beginning;
        this.add = new Button(words.get("contact.add"), click -> add(Optional.empty()));
        addClassName("kurogo-followup-fields");
        us.setLabel(words.get("participants.us"));
        us.setItemLabelGenerator(words::person);
        us.setItems(all(choices.colleagues().stream().map(Participant::of), Side.US));
        us.setValue(of(Side.US));
        them.setLabel(words.get("participants.them"));
        them.setItemLabelGenerator(words::person);
        known.setLabel(words.get("contact.change"));
        known.setItemLabelGenerator(contact -> words.person(Participant.of(contact)));
        known.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                known.getOptionalValue().ifPresent(this::change);
                known.clear();
            }
        });
        named.addClassName("kurogo-badges");
        List.of(us, them)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        typed.run();
                    }
                }));
        add(us, them, add, known, named);
    }

    /** Who was chosen before in the order of before, then who came since. */
    List<Participant> value() {
        Set<Participant> chosen = new LinkedHashSet<>(us.getValue());
        chosen.addAll(them.getValue());
        return Stream.concat(beginning.stream().filter(chosen::contains), chosen.stream())
                .distinct()
                .toList();
    }

    /** Offers the people of some municipalities. */
    void offer(List<MunicipalityCode> chosen) {
        Set<Participant> before = offered ? them.getValue() : of(Side.THEM);
        offered = true;
        municipalities = chosen;
        List<MunicipalContact> contacts = choices.contacts(chosen);
        known.setItems(contacts);
        known.setVisible(!contacts.isEmpty());
        List<Participant> people = all(contacts.stream().map(Participant::of), Side.THEM);
        them.setItems(people);
        them.setValue(before.stream().filter(people::contains).collect(Collectors.toCollection(LinkedHashSet::new)));
        add.setEnabled(!chosen.isEmpty());
        named.removeAll();
        choices.named(chosen).forEach((code, person) -> {
            Button take = new Button(
                    words.get("contact.named", words.name(code), person.section(), person.name()),
                    click -> add(Optional.of(Map.entry(code, person))));
            take.addThemeVariants(ButtonVariant.TERTIARY);
            named.add(take);
        });
    }

    private void add(Optional<Map.Entry<MunicipalityCode, MunicipalContact.Person>> known) {
        ContactDialog.adding(municipalities, known, words, (code, person) -> {
                    Set<Participant> chosen = new LinkedHashSet<>(them.getValue());
                    Participant added = Participant.of(choices.add(code, person));
                    chosen.add(added);
                    offer(municipalities);
                    them.setValue(chosen);
                    typed.run();
                })
                .open();
    }

    private void change(MunicipalContact contact) {
        ContactDialog.changing(contact, words, (seen, person, gone) -> {
                    try {
                        choices.change(seen, person, gone);
                    } catch (StaleVersionException stale) {
                        Notices.in(words.texts()).error(words.get("stale"));
                    }
                    offer(municipalities);
                })
                .open();
    }

    private Set<Participant> of(Side side) {
        return beginning.stream()
                .filter(participant -> participant.side() == side)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What can be chosen, and who was chosen before and has another post or section now. */
    private List<Participant> all(Stream<Participant> offered, Side side) {
        return Stream.concat(of(side).stream(), offered).distinct().toList();
    }
}
