package kurogo.access;

import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.AuditCheck.Fault;
import kurogo.access.AuditCheck.Kind;
import kurogo.access.AuditLinkRepository.Head;
import kurogo.access.AuditLinkRepository.Linked;
import kurogo.access.AuditRepository.StoredEntry;

/** Walks along the chain link by link, in order. */
final class AuditWalk {

    private long position;
    private String checksum = AuditChain.BEGINNING;
    private long entries;
    private long removed;
    private long lastRemoved;
    private AuditRemoval told = AuditRemoval.NONE;

    /** Follows a chain from its beginning to its first fault. */
    static AuditCheck along(AuditLinkRepository links) {
        Head end = links.head();
        try (Stream<Linked> chain = links.chain()) {
            AuditWalk walk = new AuditWalk();
            Optional<Fault> fault =
                    chain.map(walk::step).flatMap(Optional::stream).findFirst();
            return walk.result(fault, end);
        }
    }

    /** Goes on to the next link; what is wrong with it, if anything is. */
    Optional<Fault> step(Linked link) {
        position++;
        if (link.position() != position) {
            return Optional.of(new Fault(Kind.UNLINKED, position, ""));
        }
        Optional<Fault> fault = link.entry().map(entry -> compare(link, entry)).orElseGet(() -> withoutEntry(link));
        checksum = link.checksum();
        return fault;
    }

    private Optional<Fault> compare(Linked link, StoredEntry stored) {
        entries++;
        AuditRemoval.toldBy(stored.entry()).ifPresent(removal -> told = removal);
        return AuditChain.link(checksum, stored).equals(link.checksum())
                ? Optional.empty()
                : Optional.of(new Fault(
                        Kind.ALTERED,
                        position,
                        stored.entry().action() + " " + stored.entry().subject()));
    }

    private Optional<Fault> withoutEntry(Linked link) {
        removed++;
        lastRemoved = position;
        return link.removed() ? Optional.empty() : Optional.of(new Fault(Kind.MISSING, position, ""));
    }

    /** What was found, given the first fault and where the chain should end. */
    AuditCheck result(Optional<Fault> fault, Head end) {
        boolean whole = end.position() == position && end.checksum().equals(checksum);
        Optional<Fault> cut =
                whole ? Optional.empty() : Optional.of(new Fault(Kind.CUT, end.position(), String.valueOf(position)));
        return new AuditCheck(entries, removed, checksum, fault.or(() -> cut).or(this::untold));
    }

    /** What was marked as removed for its age, and no entry tells of. */
    private Optional<Fault> untold() {
        return told.covers(removed, lastRemoved)
                ? Optional.empty()
                : Optional.of(new Fault(Kind.REMOVED_UNTOLD, removed, String.valueOf(told.inAll())));
    }
}
