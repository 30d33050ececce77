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
    private final transient Set<Participant> left = new LinkedHashSet<>();
    private boolean offered;

    ParticipantFields(List<Participant> beginning, FormChoices choices, FollowUpWords words, Runnable typed) {
        this.choices = choices;
        this.words = words;
        this.typed = typed;
        this.beginning = beginning;
        this.add = new Button(words.get("contact.add"), click -> add(Optional.empty()));
        Button guest = new Button(words.get("guest.add"), click -> new GuestDialog(words, this::addGuest).open());
        addClassName("kurogo-followup-fields");
        us.setLabel(words.get("participants.us"));
        us.setItemLabelGenerator(words::person);
        offerOurs(of(Side.US));
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
        add(us, them, guest, add, known, named);
    }

    /** Offers those who have an account, and of those without one whoever takes part already. */
    private void offerOurs(Set<Participant> chosen) {
        us.setItems(
                all(Stream.concat(chosen.stream(), choices.colleagues().stream().map(Participant::of)), Side.US));
        us.setValue(chosen);
    }

    private void addGuest(Participant guest) {
        Set<Participant> chosen = new LinkedHashSet<>(us.getValue());
        chosen.add(guest);
        offerOurs(chosen);
        typed.run();
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
        List<Participant> people =
                all(Stream.concat(left.stream(), contacts.stream().map(Participant::of)), Side.THEM);
        them.setItems(people);
        them.setValue(before.stream()
                .flatMap(one -> standing(one, people).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
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

    /** Somebody who was chosen, as they are offered now: their post may have been corrected since. */
    private static Optional<Participant> standing(Participant one, List<Participant> people) {
        return people.contains(one)
                ? Optional.of(one)
                : people.stream()
                        .filter(offered -> offered.contactId().isPresent()
                                && offered.contactId().equals(one.contactId()))
                        .findFirst();
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
                        correct(choices.change(seen, person, gone));
                        return true;
                    } catch (StaleVersionException stale) {
                        Notices.in(words.texts()).error(words.get("keep.stale"));
                        offer(municipalities);
                        return false;
                    }
                })
                .open();
    }

    /** Whoever takes part already stands there as they were corrected; whoever has left since stays as they stood. */
    private void correct(MunicipalContact now) {
        Set<Participant> chosen = them.getValue().stream()
                .map(one -> isOf(one, now) && !now.gone() ? Participant.of(now) : one)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (now.gone()) {
            chosen.stream().filter(one -> isOf(one, now)).forEach(left::add);
        }
        offer(municipalities);
        them.setValue(chosen);
        typed.run();
    }

    private static boolean isOf(Participant one, MunicipalContact contact) {
        return one.contactId().filter(id -> id == contact.id()).isPresent();
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
