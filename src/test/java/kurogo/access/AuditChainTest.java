package kurogo.access;

import static kurogo.db.Tables.AUDIT_ENTRY;
import static kurogo.db.Tables.AUDIT_HEAD;
import static kurogo.db.Tables.AUDIT_LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import kurogo.access.AuditCheck.Fault;
import kurogo.access.AuditCheck.Kind;
import kurogo.access.AuditRepository.StoredEntry;
import kurogo.database.DatabaseTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class AuditChainTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditService audit;

    @Autowired
    AuditSealing sealing;

    @Autowired
    AuditRetention retention;

    @Autowired
    DSLContext database;

    @BeforeEach
    void writeThreeEntries() {
        for (String subject : new String[] {"thing/1", "thing/2", "thing/3"}) {
            ActingAs.program("試験", () -> {
                trail.record("thing.changed", subject, "前", "後");
                return subject;
            });
        }
    }

    /** Computed with Python: hashlib.sha256(b"0"*64 + struct.pack(">qqq", 7, 1767225600, 123456) + texts with struct.pack(">q", len) in front). */
    @Test
    void aChecksumCanBeRecomputedElsewhere() {
        assertThat(AuditChain.link(AuditChain.BEGINNING, new StoredEntry(7, entryOf(Optional.empty()))))
                .isEqualTo("a771c48b2d8320f38b27c443269535a82dfba665bd7c9bb7e24b4e665dfed7b5");
    }

    /** The same with struct.pack(">q", 12) behind the texts. */
    @Test
    void theAccountIsUnderTheChecksumToo() {
        assertThat(AuditChain.link(AuditChain.BEGINNING, new StoredEntry(7, entryOf(Optional.of(12L)))))
                .isEqualTo("d36ab0bafc2ba819664a2a404cfb4289c5bcf289b02c6c928c9eb46682d8b61b");
    }

    private static AuditEntry entryOf(Optional<Long> account) {
        return new AuditEntry(
                Instant.parse("2026-01-01T00:00:00.123456Z"),
                "見本",
                account,
                "127.0.0.1",
                "login",
                "user/7",
                "\"\"",
                "\"\"");
    }

    @Test
    void aTrailNobodyTouchedIsSound() {
        AuditCheck first = check();
        assertThat(first.fault()).isEmpty();
        assertThat(first.entries()).isGreaterThanOrEqualTo(3);

        AuditCheck second = check();
        assertThat(second.entries()).isEqualTo(first.entries() + 1);
        assertThat(second.head()).isNotEqualTo(first.head());
        assertThat(HexFormat.of().parseHex(second.head())).hasSize(32);
    }

    @Test
    void aRewrittenEntryIsFound() {
        check();
        database.update(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.ACTOR, "別人")
                .where(AUDIT_ENTRY.SUBJECT.eq("thing/2"))
                .execute();
        assertThat(check().fault()).hasValueSatisfying(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.ALTERED);
            assertThat(fault.what()).isEqualTo("thing.changed thing/2");
        });
    }

    @Test
    void anAccountThatIsPutToAnEntryLaterIsFound() {
        check();
        database.update(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.ACCOUNT_ID, 12L)
                .where(AUDIT_ENTRY.SUBJECT.eq("thing/2"))
                .execute();
        assertThat(check().fault()).map(Fault::what).contains("thing.changed thing/2");
    }

    @Test
    @SignedInAs(role = Role.PREFECTURE_STAFF)
    void anAccountThatIsTakenFromAnEntryIsFound() {
        trail.record("thing.changed", "thing/4", "", "");
        assertThat(check().fault()).isEmpty();
        database.update(AUDIT_ENTRY)
                .setNull(AUDIT_ENTRY.ACCOUNT_ID)
                .where(AUDIT_ENTRY.SUBJECT.eq("thing/4"))
                .execute();
        assertThat(check().fault()).map(Fault::what).contains("thing.changed thing/4");
    }

    @Test
    void aRemovedEntryIsFound() {
        check();
        database.deleteFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SUBJECT.eq("thing/2"))
                .execute();
        assertThat(check().fault()).map(Fault::kind).contains(Kind.MISSING);
    }

    @Test
    void aRemovedLinkIsFoundThoughItsEntryIsRemovedToo() {
        long last = check().entries();
        database.deleteFrom(AUDIT_LINK).where(AUDIT_LINK.POSITION.eq(last)).execute();
        assertThat(sealing.check().fault()).map(Fault::kind).contains(Kind.CUT);
        database.deleteFrom(AUDIT_LINK).where(AUDIT_LINK.POSITION.eq(last - 1)).execute();
        assertThat(check().fault()).map(Fault::kind).contains(Kind.UNLINKED);
    }

    @Test
    void aChainWhoseEndWasRemovedIsNotTakenForSound() {
        check();
        database.deleteFrom(AUDIT_HEAD).execute();
        assertThat(sealing.check().fault()).map(Fault::kind).contains(Kind.CUT);
    }

    @Test
    void entriesPastTheirRetentionLeaveTheChainWhole() {
        check();
        database.update(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.HAPPENED_AT, Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .where(AUDIT_ENTRY.SUBJECT.eq("thing/1"))
                .execute();
        retention.removeOld();

        AuditCheck found = check();
        assertThat(found.fault()).isEmpty();
        assertThat(found.removed()).isEqualTo(1);
        assertThat(found("thing/1")).isZero();
        assertThat(found("thing/2")).isEqualTo(1);
    }

    @Test
    void anEntryMarkedAsPastItsRetentionAndRemovedIsFound() {
        check();
        markAsRemoved("thing/2");
        database.deleteFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SUBJECT.eq("thing/2"))
                .execute();
        assertThat(check().fault()).map(Fault::kind).contains(Kind.REMOVED_UNTOLD);
    }

    @Test
    void aMarkSomebodyElseMadeRemovesNothing() {
        check();
        markAsRemoved("thing/2");
        retention.removeOld();
        assertThat(found("thing/2")).isEqualTo(1);
    }

    private void markAsRemoved(String subject) {
        database.update(AUDIT_LINK)
                .set(AUDIT_LINK.REMOVED_AT, OffsetDateTime.now(ZoneOffset.UTC))
                .where(AUDIT_LINK.ENTRY_ID.in(
                        database.select(AUDIT_ENTRY.ID).from(AUDIT_ENTRY).where(AUDIT_ENTRY.SUBJECT.eq(subject))))
                .execute();
    }

    @Test
    @SignedInAs(role = Role.PREFECTURE_STAFF)
    void onlyAdministratorsCheck() {
        assertThatThrownBy(() -> audit.check()).isInstanceOf(AccessDeniedException.class);
    }

    private int found(String subject) {
        return ActingAs.program("試験", () -> audit.count(AuditQuery.of(subject)));
    }

    private AuditCheck check() {
        return ActingAs.program("試験", () -> audit.check());
    }
}
