package kurogo.intake.read.term;

import java.util.Optional;

/**
 * One column of a head.
 *
 * @param heading its heading in plain form, the words above each other parted by a stroke
 * @param meaning what a person said it means; nothing where the dictionary decides
 */
public record MappedColumn(String heading, Optional<Meaning> meaning) {}
