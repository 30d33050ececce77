package kurogo.intake;

import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;

/**
 * Which findings of a round's waiting files are asked for.
 *
 * @param roundId the round
 * @param kind those of one kind, or of every kind
 * @param words those that hold some words, all when empty
 * @param named names of problems, questions and programmes whose own words hold them, in whatever language they are read
 * @param municipalities those whose names hold them
 * @param order how they are sorted
 */
public record FindingQuery(
        long roundId,
        Optional<FoundKind> kind,
        String words,
        Set<String> named,
        Set<MunicipalityCode> municipalities,
        FindingOrder order) {

    public FindingQuery {
        named = Set.copyOf(named);
        municipalities = Set.copyOf(municipalities);
    }

    /** The same of every kind. */
    public FindingQuery ofEveryKind() {
        return new FindingQuery(roundId, Optional.empty(), words, named, municipalities, order);
    }
}
