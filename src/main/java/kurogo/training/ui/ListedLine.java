package kurogo.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.time.LocalDate;
import java.util.Optional;
import kurogo.training.EnrolmentListRow;
import kurogo.training.ListedPerson;
import kurogo.training.Renewal;
import kurogo.uikit.DayField;
import kurogo.uikit.StatusBadge;

/** One line of a list of people: as it was understood, what differs from the record, and what is to become of that. */
final class ListedLine extends ListItem {

    /** What is to become of what differs. */
    enum Choice {
        STAY,
        CHANGE,
        ANOTHER
    }

    private final transient EnrolmentListRow row;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final DayField since;

    /**
     * A line.
     *
     * @param moved since when somebody is taken to be in a new post while nobody says otherwise
     */
    ListedLine(EnrolmentListRow row, LocalDate moved, TrainingWords words) {
        this.row = row;
        this.since = new DayField(words.get("byList.since"), words.texts());
        Span name = new Span(row.person().name());
        name.addClassName("kurogo-strong");
        Div facts = new Div(
                new Span(words.get("byList.line", row.line())),
                name,
                new Span(words.name(row.person().municipality())),
                new Span(words.person(row.person().section(), row.person().post())),
                standing(words));
        facts.addClassName("kurogo-card-facts");
        add(facts);
        row.renewal().ifPresent(renewal -> ask(renewal, moved, words));
    }

    private StatusBadge standing(TrainingWords words) {
        if (row.problem().isPresent()) {
            return new StatusBadge(
                    StatusBadge.Kind.MISSING, words.of(row.problem().get()));
        }
        return row.renewal().isPresent()
                ? new StatusBadge(StatusBadge.Kind.WAITING, words.get("byList.differs"))
                : new StatusBadge(StatusBadge.Kind.DONE, words.get("byList.understood"));
    }

    private void ask(Renewal renewal, LocalDate moved, TrainingWords words) {
        choice.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        choice.setLabel(words.get("byList.choice", row.person().name()));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(one -> words.get("byList." + one.name()));
        choice.setRequiredIndicatorVisible(true);
        choice.setErrorMessage(words.get("byList.choice.missing"));
        since.setValue(moved);
        since.setErrorMessage(words.get("byList.since.missing"));
        since.setVisible(false);
        choice.addValueChangeListener(
                chosen -> since.setVisible(chosen.getValue() == Choice.CHANGE && renewal.isMove()));
        since.setMaxWidth("20rem");
        Div asked = new Div(choice, since);
        asked.addClassName("kurogo-stack");
        add(new Paragraph(RenewalWords.of(renewal, words)), asked);
    }

    boolean isTaken() {
        return row.problem().isEmpty();
    }

    boolean differs() {
        return row.renewal().isPresent();
    }

    /** Says what is to become of what differs, where something does. */
    void choose(Choice all) {
        if (differs()) {
            choice.setValue(all);
        }
    }

    /** As they are to be put down; nothing while what differs is not settled, which is then said. */
    Optional<ListedPerson> settled() {
        if (row.renewal().isEmpty()) {
            return Optional.of(ListedPerson.of(row.person()));
        }
        choice.setInvalid(choice.isEmpty());
        Renewal renewal = row.renewal().get();
        if (choice.getValue() == Choice.CHANGE && renewal.isMove() && since.isEmpty()) {
            since.setInvalid(true);
            since.focus();
            return Optional.empty();
        }
        return Optional.ofNullable(choice.getValue()).map(chosen -> switch (chosen) {
            case STAY -> ListedPerson.asKnown(renewal);
            case CHANGE ->
                ListedPerson.renewed(renewal.isMove() ? renewal.since(Optional.ofNullable(since.getValue())) : renewal);
            case ANOTHER -> ListedPerson.another(row.person());
        });
    }
}
