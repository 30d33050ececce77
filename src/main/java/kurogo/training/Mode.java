package kurogo.training;

/** How people take part. */
public enum Mode {
    PLACE,
    ONLINE,
    HYBRID
}
