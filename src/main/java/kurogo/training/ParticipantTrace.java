package kurogo.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * What the audit trail keeps of somebody. Nothing is ever erased there, since each entry is chained to the one before, so it tells nothing a person could be
 * known by: of what they are called, where they work and how they are reached only which of it was changed.
 *
 * @param municipality whose they are
 * @param manager whether they hold a manager's post
 * @param leftOn when they left, if they did
 * @param changed which of the other things were set, or differ from what was known before
 */
record ParticipantTrace(
        Optional<MunicipalityCode> municipality,
        boolean manager,
        Optional<LocalDate> leftOn,
        List<PersonalPart> changed) {

    ParticipantTrace {
        changed = List.copyOf(changed);
    }

    /** As somebody was. */
    static ParticipantTrace of(Participant one) {
        return new ParticipantTrace(one.person().municipality(), one.person().manager(), one.leftOn(), List.of());
    }

    /** As somebody is after they were changed. */
    static ParticipantTrace changed(Participant before, Participant after) {
        return new ParticipantTrace(
                after.person().municipality(),
                after.person().manager(),
                after.leftOn(),
                PersonalPart.differing(before.person(), after.person()));
    }

    /** As somebody is who was put on record. */
    static ParticipantTrace added(Participant one) {
        return new ParticipantTrace(
                one.person().municipality(), one.person().manager(), one.leftOn(), PersonalPart.told(one.person()));
    }
}
