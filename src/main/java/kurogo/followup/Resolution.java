package kurogo.followup;

import java.util.Map;

/**
 * What somebody chose where two people changed the same parts.
 *
 * @param version the version of the record the choice was made against
 * @param chosen whose version of a part stands
 */
public record Resolution(int version, Map<ContentPart, ContentMerge.Choice> chosen) {

    /** Nobody has chosen anything. */
    public static final Resolution NONE = new Resolution(0, Map.of());

    public Resolution {
        chosen = Map.copyOf(chosen);
    }

    /** What was chosen, unless the record has changed once more since: then the choice is to be made anew. */
    Map<ContentPart, ContentMerge.Choice> against(Conversation record) {
        return record.version() == version ? chosen : Map.of();
    }
}
