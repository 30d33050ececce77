package kurogo.followup;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.access.ForStaff;
import kurogo.followup.FollowUpRefused.Reason;
import kurogo.report.StaleVersionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing conversations down. What is typed is saved as a draft at once, and goes on record when its writer says so; what
 * others put on record meanwhile is merged, never overwritten.
 */
@Service
@Transactional
@ForStaff
public class DraftService {

    /** What nobody has typed in for so long is left lying, not being written. */
    private static final Duration STILL_WRITTEN = Duration.ofHours(2);

    private final DraftRepository drafts;
    private final ConversationRepository conversations;
    private final ConversationKeeping keeping;
    private final SharingCheck sharing;
    private final Writing writing;
    private final ColleagueService colleagues;
    private final Readers readers;
    private final Clock clock;

    DraftService(
            DraftRepository drafts,
            ConversationRepository conversations,
            ConversationKeeping keeping,
            SharingCheck sharing,
            Writing writing,
            ColleagueService colleagues,
            Readers readers,
            Clock clock) {
        this.drafts = drafts;
        this.conversations = conversations;
        this.keeping = keeping;
        this.sharing = sharing;
        this.writing = writing;
        this.colleagues = colleagues;
        this.readers = readers;
        this.clock = clock;
    }

    /** Begins the draft of a new conversation. */
    public Draft begin(Draft.Work work) {
        return get(drafts.insert(colleagues.me(), Optional.empty(), work, clock.instant()));
    }

    /** Begins changing a record, or takes up the changes the person has begun. */
    public Draft edit(Conversation conversation) {
        writing.demand(conversation);
        FollowUpRefused.when(!conversation.stands(), Reason.WITHDRAWN);
        Colleague me = colleagues.me();
        return drafts.find(conversation, me.id())
                .orElseGet(() -> get(drafts.insert(
                        me,
                        Optional.of(conversation),
                        new Draft.Work(conversation.content(), List.of()),
                        clock.instant())));
    }

    /** One of the person's own drafts. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(long id) {
        return drafts.find(id, colleagues.me().id());
    }

    /** The person's own drafts, the newest first. */
    @Transactional(readOnly = true)
    public List<Draft> mine() {
        return drafts.of(colleagues.me().id());
    }

    /** Drafts others are writing of the same record, or were two hours ago, for telling each of the other; of a record the person may not read, nothing is told. */
    @Transactional(readOnly = true)
    public List<Draft> ofOthers(long conversationId) {
        return writing.isOpen(conversationId)
                ? drafts.ofOthers(
                        conversationId, colleagues.me().id(), clock.instant().minus(STILL_WRITTEN))
                : List.of();
    }

    /** Who else is at the record a draft changes, and what became of it since, for telling its writer before they put theirs on record. */
    @Transactional(readOnly = true)
    public Company company(Draft draft) {
        return draft.base().map(this::company).orElse(Company.NOBODY);
    }

    private Company company(Draft.Base base) {
        Optional<Conversation> record = conversations.find(base.conversationId(), readers.current());
        return new Company(
                record.isEmpty() ? List.of() : ofOthers(base.conversationId()),
                record.filter(now -> now.version() != base.version()),
                record.isEmpty());
    }

    /** Who takes part and would see neither record nor day, were a draft put on record as it is. */
    @Transactional(readOnly = true)
    public List<Participant> shutOut(Draft draft) {
        Colleague holder = draft.base()
                .flatMap(base -> conversations.find(base.conversationId(), readers.current()))
                .map(conversations::holder)
                .orElseGet(colleagues::me);
        return draft.work().content().shutOut(holder);
    }

    /**
     * Saves what is typed.
     *
     * @throws StaleVersionException when the same draft was saved in another window since
     */
    public Draft save(Draft seen, Draft.Work work) {
        if (!drafts.save(seen, work, clock.instant())) {
            throw new StaleVersionException(seen);
        }
        return get(seen.id());
    }

    /**
     * Puts a draft on record.
     *
     * @param seen the draft as its writer sees it
     * @param resolution what its writer decided: whose parts stand, and that municipalities may read what they will
     * @throws StaleVersionException when the draft was saved in another window, or the record changed this very moment
     * @throws FollowUpRefused when something is missing or does not fit; nothing is on record then
     */
    public Keeping keep(Draft seen, Resolution resolution) {
        seen.base().ifPresent(base -> conversations.hold(base.conversationId()));
        Optional<Conversation> record =
                seen.base().flatMap(base -> conversations.find(base.conversationId(), readers.current()));
        if (record.isEmpty()) {
            FollowUpRefused.when(seen.base().isPresent(), Reason.CONFINED);
            return sharing.unseen(record, seen.work(), resolution)
                    .orElseGet(() -> kept(seen, keeping.create(seen.work()), Set.of()));
        }
        ContentMerge merge = ContentMerge.of(
                seen.base().orElseThrow().content(),
                seen.work().content(),
                record.get().content(),
                resolution.against(record.get()));
        if (!merge.conflicts().isEmpty()) {
            return new Keeping.Conflict(record.get(), merge.conflicts());
        }
        Draft.Work merged = seen.work().with(merge.merged());
        return sharing.unseen(record, merged, resolution)
                .orElseGet(() -> kept(seen, keeping.change(record.get(), merged), merge.taken()));
    }

    private Keeping kept(Draft seen, Conversation conversation, Set<ContentPart> taken) {
        if (!drafts.delete(seen)) {
            throw new StaleVersionException(seen);
        }
        return new Keeping.Kept(conversation, taken);
    }

    /** Throws a draft away. */
    public void discard(Draft seen) {
        if (!drafts.delete(seen)) {
            throw new StaleVersionException(seen);
        }
    }

    private Draft get(long id) {
        return find(id).orElseThrow();
    }
}
