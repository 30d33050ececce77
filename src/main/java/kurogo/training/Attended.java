package kurogo.training;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;

/**
 * That somebody was there in a unit.
 *
 * @param participantId who
 * @param enrolmentId by which enrolment
 * @param sessionId in which session
 * @param courseId of which course
 * @param municipality whose they were then; empty for the prefecture's own
 * @param manager whether they were a manager then
 * @param unitId which unit
 * @param minutes the minutes that count
 * @param day the session's last day
 * @param taughtOn the day the unit was taught on
 */
record Attended(
        long participantId,
        long enrolmentId,
        long sessionId,
        long courseId,
        Optional<MunicipalityCode> municipality,
        boolean manager,
        long unitId,
        int minutes,
        LocalDate day,
        LocalDate taughtOn) {}
