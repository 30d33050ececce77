package kurogo.intake;

/**
 * A file with more findings than are kept for the list of all files.
 *
 * @param more how many are left out; its preview shows them
 */
public record FindingsLeftOut(long uploadId, String file, int more) {}
