package kurogo.intake;

/** How findings of many files are sorted. */
public enum FindingOrder {
    /** What needs a person most first. */
    BY_KIND,
    /** File by file, by name. */
    BY_FILE,
    /** By the code of the municipality, those of none last. */
    BY_MUNICIPALITY
}
