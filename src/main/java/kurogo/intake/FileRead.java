package kurogo.intake;

/**
 * Told of each file that was read on its way in; of an archive, of each file in it.
 *
 * @param refused whether nothing of it could be used
 */
public record FileRead(boolean refused) {}
