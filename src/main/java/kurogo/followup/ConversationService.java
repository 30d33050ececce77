package kurogo.followup;

import java.time.LocalDate;
import java.util.Optional;
import kurogo.access.ForPrefecture;
import kurogo.access.ForStaff;
import kurogo.report.StaleVersionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conversations on record, to whoever may read them. */
@Service
@Transactional
public class ConversationService {

    private final ConversationRepository conversations;
    private final ConversationKeeping keeping;
    private final Readers readers;

    ConversationService(ConversationRepository conversations, ConversationKeeping keeping, Readers readers) {
        this.conversations = conversations;
        this.keeping = keeping;
        this.readers = readers;
    }

    /** A conversation; nothing where there is none the person may read. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public Optional<Conversation> find(long id) {
        return conversations.find(id, readers.current());
    }

    /**
     * Moves a conversation to another day.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws FollowUpRefused when it was withdrawn, or was held and would lie ahead
     */
    @ForStaff
    public Conversation move(Conversation seen, LocalDate day) {
        return keeping.change(seen, seen.content().on(day));
    }

    /**
     * Takes a conversation off the record; it stays to be read. What was agreed in it and is not done is dropped.
     *
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws FollowUpRefused without a reason, or when it was withdrawn already
     */
    @ForStaff
    public Conversation withdraw(Conversation seen, String reason) {
        return keeping.withdraw(seen, reason);
    }
}
