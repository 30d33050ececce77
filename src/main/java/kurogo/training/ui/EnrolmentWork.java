package kurogo.training.ui;

import java.time.Clock;
import java.time.LocalDate;
import kurogo.access.PersonalDataService;
import kurogo.calendar.JapanTime;
import kurogo.training.EnrolmentChangeService;
import kurogo.training.EnrolmentService;
import kurogo.training.EnrolmentWayService;
import kurogo.training.ParticipantService;
import kurogo.training.PrerequisiteService;
import org.springframework.stereotype.Component;

/**
 * What screens on which people are put down work with.
 *
 * @param enrolments puts people down
 * @param changes what may come after that
 * @param ways changes how people take part
 * @param participants whom there is to put down
 * @param prerequisites what they may lack
 * @param personal told who takes a paper with their names
 * @param clock tells what day it is
 */
@Component
record EnrolmentWork(
        EnrolmentService enrolments,
        EnrolmentChangeService changes,
        EnrolmentWayService ways,
        ParticipantService participants,
        PrerequisiteService prerequisites,
        PersonalDataService personal,
        Clock clock) {

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /**
     * For fields that put people down.
     *
     * @param mayExempt whether they may be put down though they lack something, with a reason
     */
    Enrolling enrolling(boolean mayExempt) {
        return new Enrolling(enrolments, participants, prerequisites, mayExempt);
    }
}
