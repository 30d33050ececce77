package kurogo.access;

import java.util.ArrayList;
import java.util.List;
import kurogo.access.AuditLinkRepository.Head;
import kurogo.access.AuditLinkRepository.Link;
import kurogo.access.AuditRepository.StoredEntry;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chains the entries of the audit trail one to the next. It happens a little after they are written rather than with each of them, for a
 * chain has one end, and people would wait for each other at it. An entry that became visible late is chained later than its neighbours.
 */
@Component
@Transactional
class AuditSealing {

    private static final int LINKS_AT_ONCE = 1_000;

    /** Entries are numbered when written and seen when committed; so far back the frequent look reaches. */
    private static final long NUMBERS_OF_OPEN_TRANSACTIONS = 20_000;

    private final AuditLinkRepository links;

    AuditSealing(AuditLinkRepository links) {
        this.links = links;
    }

    /** Chains what was written since the last time. What a very long transaction wrote before is left to {@link #sealAll}. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    public void sealNew() {
        sealAbove(links.highestLinked() - NUMBERS_OF_OPEN_TRANSACTIONS);
    }

    /** Chains everything that is not chained yet. */
    public void sealAll() {
        sealAbove(0);
    }

    private void sealAbove(long number) {
        Head head = links.holdHead();
        for (List<StoredEntry> some = links.unlinked(number, LINKS_AT_ONCE);
                !some.isEmpty();
                some = links.unlinked(number, LINKS_AT_ONCE)) {
            head = seal(head, some);
        }
    }

    /** Follows the chain from its beginning to the first fault. */
    @Transactional(readOnly = true)
    public AuditCheck check() {
        return AuditWalk.along(links);
    }

    private Head seal(Head head, List<StoredEntry> entries) {
        List<Link> added = new ArrayList<>();
        Head end = head;
        for (StoredEntry entry : entries) {
            end = new Head(end.position() + 1, AuditChain.link(end.checksum(), entry));
            added.add(new Link(end.position(), entry.id(), end.checksum()));
        }
        links.add(added, end);
        return end;
    }
}
