package kurogo.training.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import kurogo.training.Participant;
import kurogo.training.Person;
import kurogo.training.PersonnelMove;
import kurogo.training.PersonnelMove.NewPost;

/** Somebody in post: whether they stayed, moved or left, and where to. */
final class MoveLine extends ListItem {

    /** What became of somebody. */
    enum Step {
        STAYS,
        MOVED,
        LEFT
    }

    private final transient Participant one;
    private final transient TrainingWords words;
    private final RadioButtonGroup<Step> step = new RadioButtonGroup<>();
    private final TextField section;
    private final TextField post;
    private final Checkbox manager;
    private final Div where = new Div();
    private boolean ofList;

    MoveLine(Participant one, TrainingWords words) {
        this.one = one;
        this.words = words;
        Person person = one.person();
        this.section = text("person.section", Person.LONGEST_SECTION, person.section());
        this.post = text("person.post", Person.LONGEST_NAME, person.post());
        this.manager = new Checkbox(words.get("person.manager"), person.manager());
        step.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        step.setLabel(whom(person));
        step.setItems(Step.values());
        step.setItemLabelGenerator(each -> words.texts().of("trainingpeople", each));
        step.setValue(Step.STAYS);
        step.addValueChangeListener(chosen -> where.setVisible(chosen.getValue() == Step.MOVED));
        where.add(section, post, manager);
        where.addClassName("kurogo-followup-fields");
        where.setVisible(false);
        add(step, where);
    }

    private TextField text(String key, int longest, String now) {
        TextField field = new TextField(words.get(key));
        field.setMaxLength(longest);
        field.setValue(now);
        return field;
    }

    private String whom(Person person) {
        String now = words.person(person.section(), person.post());
        String since = person.since()
                .map(day -> words.texts().get("trainingpeople.moves.since", words.day(day)))
                .orElse("");
        return words.texts()
                .get("trainingpeople.moves.person", person.name(), now, since)
                .strip();
    }

    /** Says where they moved to as it stands in a list; a list that tells nothing of them takes back what one before it told. */
    void listed(Optional<NewPost> to) {
        if (to.isPresent() || ofList) {
            NewPost now = to.orElseGet(() -> NewPost.of(one.person()));
            section.setValue(now.section());
            post.setValue(now.post());
            manager.setValue(now.manager());
            step.setValue(to.isPresent() ? Step.MOVED : Step.STAYS);
        }
        ofList = to.isPresent();
    }

    Participant one() {
        return one;
    }

    /** What became of them; nothing where they stayed. */
    Optional<PersonnelMove> move() {
        return switch (step.getValue()) {
            case STAYS -> Optional.empty();
            case MOVED ->
                Optional.of(PersonnelMove.to(
                        new NewPost(section.getValue().strip(), post.getValue().strip(), manager.getValue()), one));
            case LEFT -> Optional.of(PersonnelMove.away(one));
        };
    }

    /** Whether what is said can be kept; what is missing is said at the field. */
    boolean isClear() {
        boolean nowhere = move().filter(PersonnelMove::changesNothing).isPresent();
        post.setErrorMessage(words.texts().get("trainingpeople.moves.same"));
        post.setInvalid(nowhere);
        if (nowhere) {
            post.focus();
        }
        return !nowhere;
    }
}
