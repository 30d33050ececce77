package kurogo.training;

/**
 * How somebody comes to be put down.
 *
 * @param allowed whether they are taken at all
 * @param walkIn whether they came without
 * @param exemption why although they lack what the course asks for; empty where they lack nothing, or nobody asks
 */
record Admission(boolean allowed, boolean walkIn, String exemption) {

    static final Admission WALK_IN = new Admission(true, true, "");

    static Admission usual(boolean ready) {
        return new Admission(ready, false, "");
    }

    static Admission despite(String because) {
        return new Admission(true, false, because.strip());
    }
}
