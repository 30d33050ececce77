package kurogo.training.ui;

import kurogo.training.EnrolmentService;
import kurogo.training.ParticipantService;
import kurogo.training.PrerequisiteService;

/**
 * What is needed to put somebody down.
 *
 * @param participants those who can be put down
 * @param enrolments where they are put down
 * @param prerequisites what they may lack
 * @param mayExempt whether they may be put down all the same, with a reason
 */
record Enrolling(
        ParticipantService participants,
        EnrolmentService enrolments,
        PrerequisiteService prerequisites,
        boolean mayExempt) {}
