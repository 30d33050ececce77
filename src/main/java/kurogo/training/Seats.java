package kurogo.training;

/**
 * How many can take part.
 *
 * @param atPlace in the room
 * @param online from elsewhere
 */
public record Seats(int atPlace, int online) {

    public int all() {
        return atPlace + online;
    }

    /** Seats of one way of taking part. */
    public int of(Attending way) {
        return way == Attending.AT_PLACE ? atPlace : online;
    }

    public Mode mode() {
        if (online == 0) {
            return Mode.PLACE;
        }
        return atPlace == 0 ? Mode.ONLINE : Mode.HYBRID;
    }
}
