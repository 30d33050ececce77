package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kurogo.area.master.MunicipalityCode;
import kurogo.text.Texts;
import kurogo.training.Enrolment;
import kurogo.training.Newcomer;
import kurogo.training.Participant;
import kurogo.training.TrainingSession;
import kurogo.training.Unmet;
import kurogo.uikit.AskDialog;
import kurogo.uikit.Notices;

/** Puts somebody down: one of those known, or somebody new. */
final class EnrolFields extends Div {

    private final transient TrainingSession session;
    private final transient Enrolling enrolling;
    private final transient TrainingWords words;
    private final transient Runnable then;
    private final WayField way;

    /**
     * The fields.
     *
     * @param known who can be chosen
     * @param only the municipality new people are of; nothing where it is to be chosen
     */
    EnrolFields(
            TrainingSession session,
            List<Participant> known,
            Optional<MunicipalityCode> only,
            Enrolling enrolling,
            TrainingWords words,
            Runnable then) {
        this.session = session;
        this.enrolling = enrolling;
        this.words = words;
        this.then = then;
        this.way = new WayField(session.content().seats(), words);
        addClassName("kurogo-stack");
        add(known(known), somebodyNew(only, known.isEmpty()));
    }

    private Div known(List<Participant> known) {
        ComboBox<Participant> who = new ComboBox<>(words.get("enrolment.who"));
        who.setItems(known);
        who.setItemLabelGenerator(one -> words.get(
                "enrolment.person",
                one.person().name(),
                words.name(one.person().municipality()),
                words.person(one.person().section(), one.person().post())));
        Button put = new Button(words.get("enrolment.put"), click -> {
            who.setErrorMessage(words.get("enrolment.who.missing"));
            who.setInvalid(who.isEmpty());
            if (!who.isEmpty()) {
                put(onRecord(who.getValue().id()));
            }
        });
        put.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(who, way, put);
        row.addClassName("kurogo-followup-fields");
        return row;
    }

    private Details somebodyNew(Optional<MunicipalityCode> only, boolean opened) {
        PersonFields fields = new PersonFields(only, words);
        Button put = new Button(
                words.get("enrolment.putNew"),
                click -> fields.valid().map(Newcomer::of).ifPresent(this::putNew));
        Details details = new Details(words.get("enrolment.new"), fields, put);
        details.setOpened(opened);
        return details;
    }

    private void putNew(Newcomer newcomer) {
        RenewalDialog.before(one -> put(notYet(one)), newcomer, enrolling.participants(), words);
    }

    private void put(Candidate who) {
        Unmet unmet = who.unmet().get();
        if (unmet.isNothing()) {
            keep(who.enrol());
        } else if (enrolling.mayExempt()) {
            askForException(who, unmet);
        } else {
            Notices.in(words.texts())
                    .error(words.texts().get("trainingentry.lacking.ask", EntryWords.lacking(unmet, words)));
        }
    }

    private void askForException(Candidate who, Unmet unmet) {
        Texts texts = words.texts();
        new AskDialog(texts.get("trainingentry.exempt"), texts.get("trainingentry.exempt.why"), texts)
                .warning(EntryWords.lacking(unmet, words))
                .askRequired(
                        texts.get("trainingentry.exempt.put"),
                        because -> keep(() -> who.enrolDespite().apply(because)));
    }

    private boolean keep(Supplier<Enrolment> enrol) {
        boolean done = Attempt.at(words, () -> {
            Enrolment kept = enrol.get();
            Notices.in(words.texts())
                    .success(words.get(kept.isSeated() ? "enrolment.gotSeat" : "enrolment.waits", words.nameOf(kept)));
        });
        then.run();
        return done;
    }

    private Candidate onRecord(long participantId) {
        return new Candidate(
                () -> enrolling.prerequisites().unmet(session.id(), participantId),
                () -> enrolling.enrolments().enrol(session.id(), participantId, way.getValue()),
                because -> enrolling.enrolments().enrolDespite(session.id(), participantId, way.getValue(), because));
    }

    private Candidate notYet(Newcomer person) {
        return new Candidate(
                () -> enrolling.prerequisites().unmet(session.id(), person),
                () -> enrolling.enrolments().enrol(session.id(), person, way.getValue()),
                because -> enrolling.enrolments().enrolDespite(session.id(), person, way.getValue(), because));
    }

    /**
     * Somebody to be put down.
     *
     * @param unmet what they lack
     * @param enrol puts them down
     * @param enrolDespite puts them down although they lack something, for a reason
     */
    private record Candidate(
            Supplier<Unmet> unmet, Supplier<Enrolment> enrol, Function<String, Enrolment> enrolDespite) {}
}
