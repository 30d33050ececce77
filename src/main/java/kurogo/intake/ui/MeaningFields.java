package kurogo.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.layout.Suggestions.Suggestion;
import kurogo.intake.read.term.Meaning;
import kurogo.report.answers.Programme;
import kurogo.text.Texts;

/** Where a person says what one heading or label means: the question, and where it needs them the programme and the unit. */
final class MeaningFields extends Div {

    private static final String AS_THE_DICTIONARY_SAYS = "";
    private static final String NOT_NEEDED = "-";

    private final transient Texts texts;
    private final transient MeaningWords words;
    private final Select<String> question = new Select<>();
    private final Select<Optional<Programme>> programme = new Select<>();
    private final Select<Optional<Unit>> unit = new Select<>();

    /**
     * @param of the heading, for those who cannot see beside what the fields stand
     * @param questions what may be asked
     * @param understood what the dictionary understands, if anything
     */
    MeaningFields(String of, List<Heading> questions, Optional<Meaning.Asks> understood, Texts texts) {
        this.texts = texts;
        this.words = new MeaningWords(texts);
        addClassName("kurogo-meaning");
        List<String> items = new ArrayList<>(List.of(AS_THE_DICTIONARY_SAYS, NOT_NEEDED));
        questions.forEach(heading -> items.add(heading.name()));
        String unsaid = understood
                .map(asks -> texts.get("mapping.asDictionary", words.meaning(asks)))
                .orElse(texts.get("mapping.unsaid"));
        question.setItems(items);
        question.setItemLabelGenerator(item -> label(item, unsaid));
        question.setValue(AS_THE_DICTIONARY_SAYS);
        question.setAriaLabel(texts.get("mapping.meaningOf", of));
        question.addValueChangeListener(change -> showWhatIsNeeded());
        choices(
                programme,
                List.of(Programme.values()),
                words::programme,
                "mapping.programmeOf",
                "mapping.noProgramme",
                of);
        choices(unit, Unit.ofMoney(), words::unit, "mapping.unitOf", "mapping.unitAsStated", of);
        add(question, programme, unit);
        showWhatIsNeeded();
    }

    /** What was said; nothing where the dictionary decides. */
    Optional<Meaning> value() {
        return switch (question.getValue()) {
            case AS_THE_DICTIONARY_SAYS -> Optional.empty();
            case NOT_NEEDED -> Optional.of(Meaning.NOT_NEEDED);
            default -> Optional.of(asks(Heading.valueOf(question.getValue())));
        };
    }

    void set(Meaning meaning) {
        switch (meaning) {
            case Meaning.NotNeeded ignored -> question.setValue(NOT_NEEDED);
            case Meaning.Asks(var heading, var of, var in) -> {
                question.setValue(heading.name());
                programme.setValue(of);
                unit.setValue(in);
            }
        }
    }

    /** What a heading resembles, with a button that takes it over. */
    Component suggestion(Suggestion<Meaning.Asks> found) {
        Button take = new Button(texts.get("mapping.take"), click -> set(found.meaning()));
        take.addThemeVariants(ButtonVariant.TERTIARY);
        take.setAriaLabel(texts.get("mapping.takeThis", words.meaning(found.meaning())));
        Div offer = new Div(
                new Span(texts.get(
                        "mapping.suggestion", words.meaning(found.meaning()), found.spelling(), found.likeness())),
                take);
        offer.addClassName("kurogo-suggestion");
        return offer;
    }

    private Meaning asks(Heading heading) {
        return new Meaning.Asks(
                heading,
                heading.isOfProgramme() ? programme.getValue() : Optional.empty(),
                heading.isMoney() ? unit.getValue() : Optional.empty());
    }

    private void showWhatIsNeeded() {
        Optional<Heading> asked = value().flatMap(meaning ->
                meaning instanceof Meaning.Asks asks ? Optional.of(asks.heading()) : Optional.empty());
        programme.setVisible(asked.filter(Heading::isOfProgramme).isPresent());
        unit.setVisible(asked.filter(Heading::isMoney).isPresent());
    }

    private String label(String item, String unsaid) {
        return switch (item) {
            case AS_THE_DICTIONARY_SAYS -> unsaid;
            case NOT_NEEDED -> texts.get("mapping.notNeeded");
            default -> words.heading(Heading.valueOf(item));
        };
    }

    private <T> void choices(
            Select<Optional<T>> field, List<T> values, Function<T, String> name, String label, String none, String of) {
        field.setItems(
                Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                        .toList());
        field.setItemLabelGenerator(choice -> choice.map(name).orElseGet(() -> texts.get(none)));
        field.setValue(Optional.empty());
        field.setAriaLabel(texts.get(label, of));
    }
}
