package kurogo.training;

/**
 * How many want to take part in a session.
 *
 * @param seated how many have a seat
 * @param waiting how many wait for one
 */
public record Demand(int seated, int waiting) {

    public static final Demand NONE = new Demand(0, 0);
}
