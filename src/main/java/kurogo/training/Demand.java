package kurogo.training;

/**
 * How many want to take part in a session.
 *
 * @param seated how many have a seat
 * @param waiting how many wait for one
 * @param excused how many had a seat and said beforehand that they cannot come
 */
public record Demand(int seated, int waiting, int excused) {

    public static final Demand NONE = new Demand(0, 0);

    /** Where nobody has said that they cannot come. */
    public Demand(int seated, int waiting) {
        this(seated, waiting, 0);
    }
}
