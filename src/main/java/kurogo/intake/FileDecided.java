package kurogo.intake;

/**
 * Told of each file somebody accepted or handed in.
 *
 * @param kept whether all its reports were kept, or none
 */
public record FileDecided(boolean kept) {}
