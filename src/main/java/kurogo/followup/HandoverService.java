package kurogo.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.access.ForAdministrators;
import kurogo.access.ForPrefecture;
import kurogo.access.ForStaff;
import kurogo.followup.FollowUpRefused.Reason;
import kurogo.report.StaleVersionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes conversations on to colleagues, as when posts change in April: what its municipalities promised goes with it. */
@Service
@Transactional
public class HandoverService {

    private final HandoverRepository handovers;
    private final ConversationRepository conversations;
    private final Writing writing;
    private final Readers readers;
    private final ColleagueService colleagues;
    private final AuditTrail auditTrail;
    private final Clock clock;

    HandoverService(
            HandoverRepository handovers,
            ConversationRepository conversations,
            Writing writing,
            Readers readers,
            ColleagueService colleagues,
            AuditTrail auditTrail,
            Clock clock) {
        this.handovers = handovers;
        this.conversations = conversations;
        this.writing = writing;
        this.readers = readers;
        this.colleagues = colleagues;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Through whose hands a conversation went, the first first; nothing to whoever may not read it. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<Handover> of(Conversation conversation) {
        return writing.isOpen(conversation.id()) ? handovers.of(conversation.id()) : List.of();
    }

    /**
     * Makes a colleague responsible for a conversation. A section that keeps it to itself goes on keeping it; whoever takes it over reads it.
     *
     * @return the conversation; nothing where the person may not read it any more
     * @throws StaleVersionException when somebody changed it meanwhile
     * @throws FollowUpRefused when the colleague cannot be responsible or is already, or another section keeps it to itself, or it was
     *     withdrawn
     */
    @ForStaff
    public Optional<Conversation> handOver(Conversation seen, long colleagueId) {
        pass(seen, successor(colleagueId));
        return conversations.find(seen.id(), readers.current());
    }

    /** Everybody who is responsible for conversations that stand, by name, with how many; also those who are let in no more. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public Map<Colleague, Integer> holders() {
        return handovers.holders();
    }

    /**
     * Makes a colleague responsible for all conversations of somebody that stand.
     *
     * @return how many there were
     * @throws StaleVersionException when somebody changed one of them this very moment; all stay then
     * @throws FollowUpRefused when the colleague cannot be responsible, or is whom they would be taken from
     */
    @ForAdministrators
    public int handOverAll(long fromId, long colleagueId) {
        Colleague to = successor(colleagueId);
        FollowUpRefused.when(fromId == to.id(), Reason.THEIRS_ALREADY);
        List<Long> held = handovers.heldBy(fromId);
        held.forEach(id -> pass(conversations.find(id, readers.current()).orElseThrow(), to));
        return held.size();
    }

    private Colleague successor(long colleagueId) {
        return colleagues.responsible(colleagueId).orElseThrow(() -> new FollowUpRefused(Reason.NOBODY_RESPONSIBLE));
    }

    private void pass(Conversation seen, Colleague to) {
        writing.demand(seen);
        FollowUpRefused.when(!seen.stands(), Reason.WITHDRAWN);
        FollowUpRefused.when(seen.owner().id() == to.id(), Reason.THEIRS_ALREADY);
        Conversation.Change now =
                new Conversation.Change(clock.instant(), colleagues.me().name());
        if (!handovers.handOver(seen, to, now)) {
            throw new StaleVersionException(seen);
        }
        auditTrail.record("conversation.handedOver", ConversationKeeping.subject(seen), seen.owner(), to);
    }
}
