package kurogo.access;

import static kurogo.db.Tables.AUDIT_ENTRY;
import static kurogo.db.Tables.AUDIT_HEAD;
import static kurogo.db.Tables.AUDIT_LINK;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import java.sql.Connection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.AuditRepository.StoredEntry;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The chain of checksums over the audit trail. */
@Repository
class AuditLinkRepository {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final short THE_ONE = 1;
    private static final Head NOTHING_LINKED = new Head(0, AuditChain.BEGINNING);

    private final DSLContext database;

    AuditLinkRepository(DSLContext database) {
        this.database = database;
    }

    /** The chain in a database of which nothing but a connection is at hand. */
    static AuditLinkRepository over(Connection connection) {
        return new AuditLinkRepository(DSL.using(connection));
    }

    /** Where the chain ends. */
    record Head(long position, String checksum) {}

    /** A link to be added. */
    record Link(long position, long entryId, String checksum) {}

    /** A link with its entry, which is gone where somebody removed it. */
    record Linked(long position, String checksum, boolean removed, Optional<StoredEntry> entry) {}

    Head head() {
        return database.select(AUDIT_HEAD.POSITION, AUDIT_HEAD.CHECKSUM)
                .from(AUDIT_HEAD)
                .fetchOptional(row -> new Head(row.value1(), row.value2()))
                .orElse(NOTHING_LINKED);
    }

    /** The end of the chain, held until the transaction ends. */
    Head holdHead() {
        return database.select(AUDIT_HEAD.POSITION, AUDIT_HEAD.CHECKSUM)
                .from(AUDIT_HEAD)
                .forUpdate()
                .fetchOptional(row -> new Head(row.value1(), row.value2()))
                .orElseGet(this::begin);
    }

    /** A chain without an end begins anew; where there are links it cannot, and that is what a check then tells. */
    private Head begin() {
        database.insertInto(AUDIT_HEAD)
                .set(AUDIT_HEAD.ID, THE_ONE)
                .set(AUDIT_HEAD.POSITION, NOTHING_LINKED.position())
                .set(AUDIT_HEAD.CHECKSUM, NOTHING_LINKED.checksum())
                .execute();
        return NOTHING_LINKED;
    }

    void add(List<Link> links, Head end) {
        database.batch(links.stream()
                        .map(link -> database.insertInto(AUDIT_LINK)
                                .set(AUDIT_LINK.POSITION, link.position())
                                .set(AUDIT_LINK.ENTRY_ID, link.entryId())
                                .set(AUDIT_LINK.CHECKSUM, link.checksum()))
                        .toList())
                .execute();
        database.update(AUDIT_HEAD)
                .set(AUDIT_HEAD.POSITION, end.position())
                .set(AUDIT_HEAD.CHECKSUM, end.checksum())
                .execute();
    }

    /** The highest number of an entry in the chain; 0 for an empty chain. */
    long highestLinked() {
        return database.select(coalesce(max(AUDIT_LINK.ENTRY_ID), 0L))
                .from(AUDIT_LINK)
                .fetchSingle()
                .value1();
    }

    /** Entries in no link yet with a number above the given one, by number; at most as many as asked for. */
    List<StoredEntry> unlinked(long above, int limit) {
        return database.select(AUDIT_ENTRY.ID, AuditRepository.ENTRY)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ID.gt(above))
                .andNotExists(database.selectOne().from(AUDIT_LINK).where(AUDIT_LINK.ENTRY_ID.eq(AUDIT_ENTRY.ID)))
                .orderBy(AUDIT_ENTRY.ID)
                .limit(limit)
                .fetch(row -> new StoredEntry(row.value1(), row.value2().orElseThrow()));
    }

    /** The whole chain in its order, read as it goes by; to be closed. */
    Stream<Linked> chain() {
        return database.select(
                        AUDIT_LINK.POSITION,
                        AUDIT_LINK.CHECKSUM,
                        AUDIT_LINK.REMOVED_AT,
                        AUDIT_ENTRY.ID,
                        AuditRepository.ENTRY)
                .from(AUDIT_LINK)
                .leftJoin(AUDIT_ENTRY)
                .on(AUDIT_ENTRY.ID.eq(AUDIT_LINK.ENTRY_ID))
                .orderBy(AUDIT_LINK.POSITION)
                .fetchSize(ROWS_AT_ONCE)
                .fetchStream()
                .map(row -> new Linked(
                        row.value1(),
                        row.value2(),
                        row.value3() != null,
                        row.value5().map(entry -> new StoredEntry(row.value4(), entry))));
    }

    /** What the newest entry about a removal tells. */
    AuditRemoval newestRemoval() {
        return database.select(AuditRepository.ENTRY)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ACTION.eq(AuditRemoval.ACTION))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .limit(1)
                .fetchOptional(row -> row.value1().orElseThrow())
                .flatMap(AuditRemoval::toldBy)
                .orElse(AuditRemoval.NONE);
    }

    /**
     * Removes linked entries older than a moment and marks their links. What somebody else marked is left for the check to find.
     *
     * @param before what was removed until then
     * @return what is removed now
     */
    AuditRemoval removeBefore(Instant moment, Instant now, AuditRemoval before) {
        Condition old = AUDIT_LINK.ENTRY_ID.in(database.select(AUDIT_ENTRY.ID)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.HAPPENED_AT.lt(moment.atOffset(ZoneOffset.UTC))));
        long through = database.select(coalesce(max(AUDIT_LINK.POSITION), 0L))
                .from(AUDIT_LINK)
                .where(old)
                .fetchSingle()
                .value1();
        database.update(AUDIT_LINK)
                .set(AUDIT_LINK.REMOVED_AT, now.atOffset(ZoneOffset.UTC))
                .where(old)
                .execute();
        int removed = database.deleteFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.HAPPENED_AT.lt(moment.atOffset(ZoneOffset.UTC)))
                .and(AUDIT_ENTRY.ID.in(database.select(AUDIT_LINK.ENTRY_ID).from(AUDIT_LINK)))
                .execute();
        return before.and(removed, through);
    }
}
