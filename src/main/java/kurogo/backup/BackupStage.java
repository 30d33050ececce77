package kurogo.backup;

/** How far a backup is that is being made or looked into. */
public enum BackupStage {
    /** The database is copied. */
    COPYING,
    /** The copy is compared with its checksum, or gets it. */
    SUMMING,
    /** It is opened and counted. */
    OPENING
}
