package kurogo.review;

/** How a list of flags is ordered; what is equal stands by rule, municipality and programme. */
public enum FlagOrder {
    /** 要確認 first. */
    GRAVEST_FIRST,
    /** What was found last first. */
    NEWEST_FIRST,
    /** What has waited longest first. */
    OLDEST_FIRST,
    /** By municipality code. */
    BY_MUNICIPALITY
}
