package kurogo.training;

/**
 * How somebody comes to be put down.
 *
 * @param allowed whether they are taken at all
 * @param walkIn whether they came without
 * @param exemption why although they lack what the course asks for, or every seat is taken; empty where neither is so, or nobody asks
 */
record Admission(boolean allowed, boolean walkIn, String exemption) {

    static final Admission WALK_IN = new Admission(true, true, "");

    static Admission usual(boolean ready) {
        return new Admission(ready, false, "");
    }

    /** Whoever came without being put down, although every seat is taken. */
    static Admission overTheLimit(String because) {
        return new Admission(true, true, because.strip());
    }

    static Admission despite(String because) {
        return new Admission(true, false, because.strip());
    }
}
