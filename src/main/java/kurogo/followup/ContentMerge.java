package kurogo.followup;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Two people's changes of the same content brought together. A part only one of them changed is taken from that one; a part
 * both changed in different ways is a conflict, and somebody has to choose.
 *
 * @param merged both people's changes; in conflicts what was chosen, or mine while nobody has
 * @param taken parts in which theirs came in
 * @param conflicts parts both changed and nobody has chosen
 */
public record ContentMerge(ConversationContent merged, Set<ContentPart> taken, Set<ContentPart> conflicts) {

    /** Whose version of a part shall stand. */
    public enum Choice {
        MINE,
        THEIRS
    }

    public ContentMerge {
        taken = Set.copyOf(taken);
        conflicts = Set.copyOf(conflicts);
    }

    /**
     * Merges.
     *
     * @param base what both began with
     * @param mine what one made of it
     * @param theirs what the other made of it
     * @param chosen whose version stands where both changed the same part
     */
    public static ContentMerge of(
            ConversationContent base,
            ConversationContent mine,
            ConversationContent theirs,
            Map<ContentPart, Choice> chosen) {
        Set<ContentPart> taken = EnumSet.noneOf(ContentPart.class);
        Set<ContentPart> conflicts = EnumSet.noneOf(ContentPart.class);
        for (ContentPart part : ContentPart.values()) {
            boolean changedByThem = !part.agrees(theirs, base) && !part.agrees(theirs, mine);
            boolean changedByMe = !part.agrees(mine, base);
            if (changedByThem && (!changedByMe || chosen.get(part) == Choice.THEIRS)) {
                taken.add(part);
            } else if (changedByThem && !chosen.containsKey(part)) {
                conflicts.add(part);
            }
        }
        return new ContentMerge(joined(mine, theirs, taken), taken, conflicts);
    }

    private static ConversationContent joined(
            ConversationContent mine, ConversationContent theirs, Set<ContentPart> taken) {
        Function<ContentPart, ConversationContent> from = part -> taken.contains(part) ? theirs : mine;
        return new ConversationContent(
                from.apply(ContentPart.TITLE).title(),
                from.apply(ContentPart.STATE).state(),
                from.apply(ContentPart.APPOINTMENT).appointment(),
                from.apply(ContentPart.SUPPORT).support(),
                from.apply(ContentPart.MUNICIPALITIES).municipalities(),
                from.apply(ContentPart.FLAGS).flags(),
                from.apply(ContentPart.TOPICS).topics(),
                from.apply(ContentPart.PARTICIPANTS).participants(),
                new Notes(
                        from.apply(ContentPart.ASKED).notes().asked(),
                        from.apply(ContentPart.SAID).notes().said(),
                        from.apply(ContentPart.ASSESSMENT).notes().assessment()),
                from.apply(ContentPart.VISIBILITY).visibility());
    }
}
