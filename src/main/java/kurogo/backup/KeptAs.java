package kurogo.backup;

/** How a database is kept in whose place a backup was put. */
public enum KeptAs {
    /** As a file in the data folder. */
    FILE,
    /** As a schema of the same database. */
    SCHEMA
}
