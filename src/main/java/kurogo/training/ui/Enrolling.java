package kurogo.training.ui;

import kurogo.training.EnrolmentService;
import kurogo.training.ParticipantService;
import kurogo.training.PrerequisiteService;

/**
 * What is needed to put somebody down.
 *
 * @param enrolments where they are put down
 * @param participants who is on record
 * @param prerequisites what they may lack
 * @param mayExempt whether they may be put down all the same, with a reason
 */
record Enrolling(
        EnrolmentService enrolments,
        ParticipantService participants,
        PrerequisiteService prerequisites,
        boolean mayExempt) {}
