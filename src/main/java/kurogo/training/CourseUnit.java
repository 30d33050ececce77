package kurogo.training;

/**
 * A part of a course.
 *
 * @param id its number; 0 while it is not kept
 * @param title what it is called
 * @param topic what it is about
 * @param minutes how long it takes
 * @param required whether nobody completes the course without it
 */
public record CourseUnit(long id, String title, UnitTopic topic, int minutes, boolean required) {}
