package kurogo.review;

/** By what flags are counted together. */
public enum FlagGrouping {
    NONE,
    MUNICIPALITY,
    RULE
}
