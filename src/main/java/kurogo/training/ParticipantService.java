package kurogo.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.ForAdministrators;
import kurogo.access.ForEnrolling;
import kurogo.access.ForEveryone;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.report.StaleVersionException;
import kurogo.training.TrainingRefused.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who take part in training, through moves and until they are erased. */
@Service
@Transactional
public class ParticipantService {

    private final ParticipantRepository participants;
    private final PutOnRecord putOnRecord;
    private final EnrolmentAccess access;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final int yearsKept;

    ParticipantService(
            ParticipantRepository participants,
            PutOnRecord putOnRecord,
            EnrolmentAccess access,
            AuditTrail auditTrail,
            Clock clock,
            @Value("${kurogo.training.people-years}") int yearsKept) {
        this.participants = participants;
        this.putOnRecord = putOnRecord;
        this.access = access;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.yearsKept = yearsKept;
    }

    /** Everybody whose data stand. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<Participant> all() {
        return participants.all();
    }

    /** People of a municipality, or the prefecture's own where none is named. */
    @ForEnrolling
    @Transactional(readOnly = true)
    public List<Participant> of(Optional<MunicipalityCode> municipality) {
        access.require(municipality);
        return participants.of(municipality);
    }

    @ForEnrolling
    @Transactional(readOnly = true)
    public Optional<Participant> find(long id) {
        Optional<Participant> found = participants.find(id);
        found.ifPresent(one -> access.require(one.person().municipality()));
        return found;
    }

    /**
     * Puts somebody on record, or gives back whoever it is of those in post.
     *
     * @throws TrainingRefused without a name, or when it is not clear whether it is somebody of the same name
     */
    @ForEnrolling
    public Participant add(Person person) {
        access.require(person.municipality());
        return putOnRecord.of(Newcomer.of(person));
    }

    /**
     * What was typed of somebody on record that is not known of them yet; nothing where nobody of that name is there, or nothing is new.
     *
     * @throws TrainingRefused when it is not clear whether it is somebody of the same name
     */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<Renewal> renewal(Newcomer typed) {
        access.require(typed.person().municipality());
        return putOnRecord.known(typed).flatMap(one -> Renewal.of(one, typed.person()));
    }

    /**
     * Changes what is known of somebody: a new post after a move among it. What they took part in before keeps the post of then.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     */
    @ForEnrolling
    public Participant change(Participant seen, Person person) {
        TrainingRefused.when(person.name().isBlank(), Reason.TITLE_MISSING);
        return keep(seen, person, seen.leftOn(), "participant.changed");
    }

    /**
     * Notes that somebody left their municipality's service, or was moved out of its reach, on a day.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     */
    @ForEnrolling
    public Participant leave(Participant seen, LocalDate day) {
        return keep(seen, seen.person(), Optional.of(day), "participant.left");
    }

    /**
     * Notes that somebody is back.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     */
    @ForEnrolling
    public Participant comeBack(Participant seen) {
        return keep(seen, seen.person(), Optional.empty(), "participant.back");
    }

    private Participant keep(Participant seen, Person person, Optional<LocalDate> leftOn, String action) {
        access.require(seen.person().municipality());
        access.require(person.municipality());
        if (seen.erased() || !participants.update(seen, person, leftOn, JapanTime.today(clock))) {
            throw new StaleVersionException(seen);
        }
        Participant kept = participants.find(seen.id()).orElseThrow();
        auditTrail.record(action, subject(seen.id()), ParticipantTrace.of(seen), ParticipantTrace.changed(seen, kept));
        return kept;
    }

    /**
     * Erases who somebody is. The trail says that it was done, and by whom, without saying who it was.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     */
    @ForAdministrators
    public void erase(Participant seen) {
        if (!participants.erase(seen)) {
            throw new StaleVersionException(seen);
        }
        auditTrail.record("participant.erased", subject(seen.id()), "", "");
    }

    /** For how many years who somebody is stays known after the last thing training had to do with them. */
    @ForEveryone
    @Transactional(readOnly = true)
    public int yearsKept() {
        return yearsKept;
    }

    /** Erases who people were of whom nothing was noted, and who were put down for nothing, for as long as that; how many. */
    @ForAdministrators
    public int eraseOld() {
        List<Long> erased =
                participants.eraseUntouchedSince(JapanTime.today(clock).minusYears(yearsKept));
        erased.forEach(id -> auditTrail.record("participant.erasedByPeriod", subject(id), "", ""));
        return erased.size();
    }

    private static String subject(long id) {
        return "participant/" + id;
    }
}
