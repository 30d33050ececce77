package kurogo.intake;

import kurogo.intake.read.layout.FileLayout;

/**
 * An upload for a person who is to say what its headings mean.
 *
 * @param standing with which mapping it is read, and with which others it could be
 * @param layout the file as it stands, understood with the mapping in use
 */
public record MappingDraft(MappingStanding standing, FileLayout layout) {}
