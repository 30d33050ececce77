package kurogo.training;

/**
 * A course as it is kept.
 *
 * @param id its number
 * @param content what is taught
 * @param retired whether it is held no more
 * @param version counts changes
 */
public record Course(long id, CourseContent content, boolean retired, int version) {

    public String title() {
        return content.title();
    }
}
