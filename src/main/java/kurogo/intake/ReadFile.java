package kurogo.intake;

import kurogo.intake.read.UnderstoodFile;

/**
 * A file and what was understood of it.
 *
 * @param name its name; for one out of an archive, with the archive's name before it
 * @param bytes its bytes
 * @param understood what was understood
 */
record ReadFile(String name, byte[] bytes, UnderstoodFile understood) {}
