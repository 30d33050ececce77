package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;

@DatabaseTest
class AuditTrailTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditService audit;

    @Autowired
    UserService users;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    ProgramName program;

    @Test
    @SignedInAs(role = Role.PREFECTURE_STAFF)
    void anEntrySaysWhoDidWhatToWhat() {
        trail.record("thing.changed", "thing/1", new Thing(1, Optional.empty()), new Thing(2, Optional.of("新")));
        assertThat(found("thing/1")).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("見本 誰か");
            assertThat(entry.action()).isEqualTo("thing.changed");
            assertThat(entry.before()).isEqualTo("{\"count\":1,\"name\":null}");
            assertThat(entry.after()).isEqualTo("{\"count\":2,\"name\":\"新\"}");
        });
    }

    /** What one is called changes, and two may be called alike. */
    @Test
    void ofTwoPeopleOfOneNameItIsKnownWhoseAccountItWas() {
        UserAccount hana = hire("hana");
        UserAccount other = hire("hana2");
        as(hana, "thing/1");
        as(other, "thing/2");
        UserProfile renamed = new UserProfile("flower", "見本 華", Role.PREFECTURE_STAFF, Optional.empty(), true);
        ActingAs.program("試験", () -> users.change(hana, renamed));
        as(hana, "thing/3");

        assertThat(of("flower"))
                .extracting(AuditEntry::subject)
                .contains("thing/3", "thing/1")
                .doesNotContain("thing/2");
        assertThat(of(AuditQuery.account(hana.id()))).isEqualTo(of("flower"));
        assertThat(of("hana2")).extracting(AuditEntry::account).containsOnly(Optional.of(other.id()));
        assertThat(of("hana")).isEmpty();
        assertThat(ActingAs.program("試験", () -> audit.loginName(hana.id()))).contains("flower");
    }

    @Test
    void theProgramHasNoAccountAndSaysWhichProgramItIs() {
        RequestContextHolder.resetRequestAttributes();
        ActingAs.program("試験", () -> {
            trail.record("thing.changed", "thing/1", "", "");
            return true;
        });
        assertThat(found("thing/1")).singleElement().satisfies(entry -> {
            assertThat(entry.account()).isEmpty();
            assertThat(entry.node()).contains(program.text());
        });
    }

    @Test
    void workThatWasOrderedTellsWhereTheOrderCameFrom() {
        RequestContextHolder.resetRequestAttributes();
        UserAccount hana = hire("hana");
        onBehalf.of(hana.id(), "", "192.0.2.7", () -> {
            trail.record("thing.changed", "thing/1", "", "");
            return true;
        });
        assertThat(found("thing/1")).singleElement().satisfies(entry -> {
            assertThat(entry.origin()).isEqualTo("192.0.2.7");
            assertThat(entry.account()).contains(hana.id());
            assertThat(entry.node()).isEmpty();
        });
    }

    @Test
    @SignedInAs(role = Role.PREFECTURE_STAFF)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void noEntryWithoutTheTransactionOfTheChange() {
        assertThatThrownBy(() -> trail.record("thing.changed", "thing/1", "", ""))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @SignedInAs(role = Role.PREFECTURE_STAFF)
    void entriesAreFoundByActorActionAndSubjectNewestFirst() {
        trail.record("thing.created", "thing/1", "", "");
        trail.record("thing.changed", "thing/2", "", "");
        assertThat(found("THING.")).extracting(AuditEntry::subject).containsExactly("thing/2", "thing/1");
        assertThat(found("誰か")).hasSize(2);
        assertThat(found("no such thing")).isEmpty();
        assertThat(ActingAs.program("試験", () -> audit.count("thing/"))).isEqualTo(2);
    }

    @Test
    @SignedInAs(role = Role.VIEWER)
    void onlyAdministratorsReadTheTrail() {
        assertThatThrownBy(() -> audit.find("", 0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    private List<AuditEntry> found(String text) {
        return ActingAs.program("試験", () -> audit.find(text, 0, 10));
    }

    private List<AuditEntry> of(String account) {
        AuditQuery query =
                new AuditQuery("thing", Optional.empty(), Optional.of(account), Optional.empty(), Optional.empty());
        return ActingAs.program("試験", () -> audit.find(query, 0, 10));
    }

    private UserAccount hire(String loginName) {
        return TestAccounts.create(
                users,
                new UserProfile(loginName, "見本 花", Role.PREFECTURE_STAFF, Optional.empty(), true),
                "correct horse");
    }

    private void as(UserAccount who, String subject) {
        onBehalf.of(who.id(), "", () -> {
            trail.record("thing.changed", subject, "", "");
            return true;
        });
    }

    record Thing(int count, Optional<String> name) {}
}
