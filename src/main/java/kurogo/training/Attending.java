package kurogo.training;

/** How one person takes part. */
public enum Attending {
    AT_PLACE,
    ONLINE
}
