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

@DatabaseTest
class AuditTrailTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditService audit;

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

    record Thing(int count, Optional<String> name) {}
}
