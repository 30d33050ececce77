package kurogo.followup;

import java.util.List;
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

    /**
     * Municipalities would read what goes on record, and its writer has not seen all of it yet. Nothing is on record; the writer has to
     * say that exactly this may be shared.
     *
     * @param content what goes on record
     * @param agreed what was agreed in it, before and now
     */
    record Sharing(ConversationContent content, List<NewAction> agreed) implements Keeping {
        public Sharing {
            agreed = List.copyOf(agreed);
        }
    }
}
