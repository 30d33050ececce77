package kurogo.followup;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody decided before a draft goes on record: whose part stands where two people changed the same, and what municipalities may
 * read.
 *
 * @param version the version of the record the choice was made against
 * @param chosen whose version of a part stands
 * @param shared what its writer has seen and wants to share
 */
public record Resolution(int version, Map<ContentPart, ContentMerge.Choice> chosen, Optional<Keeping.Sharing> shared) {

    /** Nobody has decided anything. */
    public static final Resolution NONE = new Resolution(0, Map.of());

    public Resolution {
        chosen = Map.copyOf(chosen);
    }

    /** What was chosen, with nothing to be shared so far. */
    public Resolution(int version, Map<ContentPart, ContentMerge.Choice> chosen) {
        this(version, chosen, Optional.empty());
    }

    /** The same, and exactly this may be shared. */
    public Resolution sharing(Keeping.Sharing seen) {
        return new Resolution(version, chosen, Optional.of(seen));
    }

    /** What was chosen, unless the record has changed once more since: then the choice is to be made anew. */
    Map<ContentPart, ContentMerge.Choice> against(Conversation record) {
        return record.version() == version ? chosen : Map.of();
    }
}
