package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import kurogo.access.LoginRefused.Reason;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OutsideAccountsTest {

    private static final UserProfile HANA = new UserProfile("hana", "見本 花", Role.ANALYST, Optional.empty(), true);

    @Autowired
    OutsideAccounts accounts;

    @Autowired
    Accounts stored;

    @Autowired
    UserService users;

    @Autowired
    AuditService audit;

    @Test
    void theSamePersonHasTheSameAccountWhateverTheirNameIsNow() {
        long first = accounts.enter(from("4711", HANA)).user().id();
        UserProfile married = new UserProfile("hana.new", "見本 華", Role.TRAINER, Optional.empty(), true);
        SignedInUser now = accounts.enter(from("4711", married)).user();
        assertThat(now).isEqualTo(new SignedInUser(first, "hana", "見本 華", Role.TRAINER, Optional.empty()));
    }

    @Test
    void anotherDirectoryWithTheSameSubjectIsAnotherPerson() {
        accounts.enter(from("4711", HANA));
        OutsideIdentity elsewhere = new OutsideIdentity("https://other.example", "4711", HANA);
        assertThatThrownBy(() -> accounts.enter(elsewhere)).hasMessage(Reason.NAME_TAKEN.name());
    }

    @Test
    void anAccountOfTheProgramsOwnIsNotHandedOverBecauseTheNameIsTheSame() {
        TestAccounts.create(users, HANA, "correct horse");
        assertThatThrownBy(() -> accounts.enter(from("4711", HANA))).hasMessage(Reason.NAME_TAKEN.name());
        assertThat(trail()).contains(tuple("login.refused", "見本 花"));
    }

    @Test
    void whoeverAnAdministratorClosedTheDoorToStaysOut() {
        long id = accounts.enter(from("4711", HANA)).user().id();
        ActingAs.program("試験", () -> {
            UserAccount account = users.find(id).orElseThrow();
            return users.change(account, new UserProfile("hana", "見本 花", Role.ANALYST, Optional.empty(), false));
        });
        assertThatThrownBy(() -> accounts.enter(from("4711", HANA))).hasMessage(Reason.DISABLED.name());
    }

    @Test
    void aMunicipalityThatIsNotKnownHereLetsNobodyIn() {
        UserProfile reporter = new UserProfile(
                "taro", "見本 太郎", Role.MUNICIPAL_REPORTER, Optional.of(new MunicipalityCode("131016")), true);
        assertThatThrownBy(() -> accounts.enter(from("12", reporter))).hasMessage(Reason.NO_MUNICIPALITY.name());
    }

    /** A session holds as long as the account stays what it was when it began, whatever second factor there is for its password. */
    @Test
    void whoeverComesFromADirectoryIsAskedForNoSecondFactorHere() {
        Account session = accounts.enter(from("4711", HANA));
        assertThat(session.beforeEntry()).isEmpty();
        assertThat(session.getAuthorities()).extracting("authority").containsExactly("ROLE_ANALYST");
        assertThat(session.stillHolds(stored.find(session.user().id()).orElseThrow()))
                .isTrue();
    }

    @Test
    void theTrailSaysWhoCameFromWhere() {
        accounts.enter(from("4711", HANA));
        assertThat(trail()).contains(tuple("login", "見本 花"), tuple("user.created", "見本 花"));
    }

    private List<Tuple> trail() {
        return ActingAs.program("試験", () -> audit.find("", 0, 10)).stream()
                .map(entry -> tuple(entry.action(), entry.actor()))
                .toList();
    }

    private static OutsideIdentity from(String subject, UserProfile profile) {
        return new OutsideIdentity("https://id.example", subject, profile);
    }
}
