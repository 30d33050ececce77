package kurogo.training;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/** What the audit trail keeps of somebody, which is never erased there and so tells no name. */
record ParticipantTrace(
        Optional<MunicipalityCode> municipality,
        String section,
        String post,
        boolean manager,
        Optional<LocalDate> leftOn) {

    static ParticipantTrace of(Participant one) {
        Person person = one.person();
        return new ParticipantTrace(
                person.municipality(), person.section(), person.post(), person.manager(), one.leftOn());
    }
}
