package kurogo.training;

import kurogo.calendar.FiscalYear;

/**
 * One column of coverage: a course in a fiscal year.
 *
 * @param courseId the course
 * @param year the year
 */
public record CourseReach(long courseId, FiscalYear year) {}
