package kurogo.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * With which mapping an upload is read, and with which others it could be.
 *
 * @param upload the upload; pass this on when changing anything, it tells what the person saw
 * @param used the mapping it is read with
 * @param offers mappings for files of its layout that are not in use: the sender's own first, then those of others
 */
public record MappingStanding(Upload upload, Optional<UsedMapping> used, List<KeptMapping> offers) {

    public MappingStanding {
        offers = List.copyOf(offers);
    }

    /** Whether the person saw a mapping as it still is. */
    boolean shows(KeptMapping mapping) {
        return Stream.concat(used.map(UsedMapping::mapping).stream(), offers.stream())
                .anyMatch(seen -> seen.id() == mapping.id() && seen.version() == mapping.version());
    }
}
