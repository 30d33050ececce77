package kurogo.followup;

import java.util.Set;

/** What became of a draft that was to be put on record. */
public sealed interface Keeping {

    /**
     * It is on record and the draft is gone.
     *
     * @param conversation the record
     * @param taken parts in which what others had changed meanwhile came in
     */
    record Kept(Conversation conversation, Set<ContentPart> taken) implements Keeping {
        public Kept {
            taken = Set.copyOf(taken);
        }
    }

    /**
     * Somebody changed the same parts meanwhile. Nothing is on record; somebody has to choose.
     *
     * @param theirs the record as it stands
     * @param parts what both changed
     */
    record Conflict(Conversation theirs, Set<ContentPart> parts) implements Keeping {
        public Conflict {
            parts = Set.copyOf(parts);
        }
    }
}
