package kurogo.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.calendar.JapanTime;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.stereotype.Component;

/** Puts people on record whom training has not known before; who may ask for it, its callers have settled. */
@Component
class PutOnRecord {

    private final ParticipantRepository participants;
    private final AuditTrail auditTrail;
    private final Clock clock;

    PutOnRecord(ParticipantRepository participants, AuditTrail auditTrail, Clock clock) {
        this.participants = participants;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * Whoever it is of those in post, or else somebody new.
     *
     * @throws TrainingRefused without a name, or when it is not clear whether it is somebody of the same name
     */
    Participant of(Newcomer newcomer) {
        TrainingRefused.when(newcomer.person().name().isBlank(), Reason.TITLE_MISSING);
        return known(newcomer).orElseGet(() -> insert(newcomer.person()));
    }

    /**
     * Whoever it is of those in post. Somebody of the same name is the same person if nothing that is known of both differs; where something does, or two
     * bear the name, it is not guessed.
     *
     * @throws TrainingRefused when it is not clear
     */
    Optional<Participant> known(Newcomer newcomer) {
        if (newcomer.another()) {
            return Optional.empty();
        }
        List<Participant> namesakes = inPost(newcomer.person());
        Optional<Participant> said = newcomer.same()
                .flatMap(id -> namesakes.stream().filter(one -> one.id() == id).findFirst());
        if (said.isPresent() || namesakes.isEmpty()) {
            return said;
        }
        boolean clear = namesakes.size() == 1 && namesakes.getFirst().person().canBe(newcomer.person());
        if (!clear) {
            throw new TrainingRefused(namesakes);
        }
        return Optional.of(namesakes.getFirst());
    }

    private List<Participant> inPost(Person person) {
        LocalDate today = JapanTime.today(clock);
        return participants.named(person.municipality(), person.name()).stream()
                .filter(one -> one.isInPostOn(today))
                .toList();
    }

    private Participant insert(Person person) {
        Participant added = participants
                .find(participants.insert(person, JapanTime.today(clock)))
                .orElseThrow();
        auditTrail.record("participant.added", "participant/" + added.id(), "", ParticipantTrace.added(added));
        return added;
    }
}
