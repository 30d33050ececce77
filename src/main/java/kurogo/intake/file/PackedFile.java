package kurogo.intake.file;

import kurogo.report.FileContent;

/**
 * A file as it was sent.
 *
 * @param name its name; for one out of an archive, with the archive's name before it
 * @param content its bytes
 */
public record PackedFile(String name, FileContent content) {}
