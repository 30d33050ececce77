package kurogo.followup.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.Colleague;
import kurogo.followup.Side;

/** Fields that say who does something: one of ours by account, or somebody of theirs by name. */
final class DoerFields {

    private static final int LONGEST_NAME = 80;

    private final Select<Side> side = new Select<>();
    private final ComboBox<Colleague> colleague = new ComboBox<>();
    private final TextField person = new TextField();

    DoerFields(Side doing, Optional<Long> userId, String named, List<Colleague> colleagues, FollowUpWords words) {
        side.setLabel(words.get("action.side"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(words::of);
        side.setValue(doing);
        colleague.setLabel(words.get("action.person"));
        colleague.setItemLabelGenerator(
                one -> words.get("colleague", one.section(), one.name()).strip());
        offer(userId.map(id -> present(id, named, colleagues)), colleagues);
        person.setLabel(words.get("action.person"));
        person.setMaxLength(LONGEST_NAME);
        person.setValue(doing == Side.THEM ? named : "");
        side.addValueChangeListener(change -> showPerson());
        showPerson();
    }

    /** Whoever does it now, whether or not they would be offered for something new. */
    private static Colleague present(long userId, String named, List<Colleague> colleagues) {
        return colleagues.stream()
                .filter(one -> one.id() == userId)
                .findFirst()
                .orElseGet(() -> Colleague.named(userId, named));
    }

    private void offer(Optional<Colleague> present, List<Colleague> colleagues) {
        colleague.setItems(
                Stream.concat(present.stream(), colleagues.stream()).distinct().toList());
        present.ifPresent(colleague::setValue);
    }

    private void showPerson() {
        colleague.setVisible(side.getValue() == Side.US);
        person.setVisible(side.getValue() == Side.THEM);
    }

    /** The fields in their order. */
    List<AbstractField<?, ?>> fields() {
        return List.of(side, colleague, person);
    }

    /** The field in which somebody is named by typing. */
    TextField typed() {
        return person;
    }

    Side side() {
        return side.getValue();
    }

    /** The account of one of ours, where one is chosen. */
    Optional<Long> userId() {
        return chosen().map(Colleague::id);
    }

    /** The name of whoever does it; empty where only the side is known. */
    String person() {
        return side.getValue() == Side.THEM
                ? person.getValue().strip()
                : chosen().map(Colleague::name).orElse("");
    }

    private Optional<Colleague> chosen() {
        return Optional.ofNullable(colleague.getValue()).filter(one -> side.getValue() == Side.US);
    }
}
