package kurogo.training;

import java.time.Clock;
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
     * Whoever of that name is there and in post, or else somebody new.
     *
     * @throws TrainingRefused without a name
     */
    Participant of(Person person) {
        TrainingRefused.when(person.name().isBlank(), Reason.TITLE_MISSING);
        return known(person).orElseGet(() -> insert(person));
    }

    /** Whoever of that name is there and in post. */
    Optional<Participant> known(Person person) {
        return participants.named(person.municipality(), person.name()).stream()
                .filter(one -> one.leftOn().isEmpty())
                .findFirst();
    }

    private Participant insert(Person person) {
        Participant added = participants
                .find(participants.insert(person, JapanTime.today(clock)))
                .orElseThrow();
        auditTrail.record("participant.added", "participant/" + added.id(), "", ParticipantTrace.of(added));
        return added;
    }
}
