package kurogo.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kurogo.training.Participant;
import kurogo.training.Person;
import kurogo.uikit.table.DataColumn;

/** The columns of the list of people. */
final class PersonColumns {

    private final TrainingWords words;
    private final boolean mayOpen;

    /**
     * Columns.
     *
     * @param mayOpen whether the name leads to the person
     */
    PersonColumns(TrainingWords words, boolean mayOpen) {
        this.words = words;
        this.mayOpen = mayOpen;
    }

    List<DataColumn<Participant>> all() {
        return List.of(
                words("name", Person::name)
                        .shownAs(one -> mayOpen
                                ? new Anchor(
                                        "training/people/" + one.id(),
                                        one.person().name())
                                : new Span(one.person().name()))
                        .wide(10)
                        .ofPersons(),
                words("kana", Person::kana).wide(9).onDemand().ofPersons(),
                words("municipality", this::municipality).wide(9),
                words("section", Person::section).wide(11),
                words("post", Person::post).wide(9),
                words("manager", person -> person.manager() ? words.get("person.manager") : "")
                        .wide(7),
                day("since", words.get("person.since"), one -> one.person().since()),
                day("left", words.texts().get("trainingpeople.leftOn"), Participant::leftOn),
                words("email", Person::email).wide(14).onDemand().ofPersons());
    }

    private DataColumn<Participant> words(String id, Function<Person, String> said) {
        return DataColumn.words(id, words.get("person." + id), one -> said.apply(one.person()));
    }

    private DataColumn<Participant> day(String id, String heading, Function<Participant, Optional<LocalDate>> day) {
        return DataColumn.<Participant>day(
                        id, heading, day, one -> day.apply(one).map(words::day).orElse(""))
                .wide(11);
    }

    private String municipality(Person person) {
        return person.municipality().map(words::name).orElseGet(() -> words.get("prefecture.own"));
    }
}
