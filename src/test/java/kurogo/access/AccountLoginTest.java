package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import kurogo.access.UserRepository.StoredAccount;
import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;

@DatabaseTest
class AccountLoginTest {

    private static final Instant MORNING = Instant.parse("2026-06-01T00:00:00Z");

    @Autowired
    UserRepository repository;

    @Autowired
    AuditTrail auditTrail;

    private long id;
    private Instant last = MORNING;

    @BeforeEach
    void createUser() {
        id = repository.insert(new UserProfile("hana", "見本 花", Role.ANALYST, Optional.empty(), true), "hash", false);
    }

    @Test
    void fourFailuresAreForgiven() {
        fail(4);
        assertThat(isOpenAfter(Duration.ZERO)).isTrue();
    }

    @Test
    void theFifthFailureClosesTheAccountForHalfAMinute() {
        fail(5);
        assertThat(isOpenAfter(Duration.ofSeconds(29))).isFalse();
        assertThat(isOpenAfter(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void eachFurtherFailureDoublesTheDelay() {
        fail(7);
        assertThat(isOpenAfter(Duration.ofSeconds(119))).isFalse();
        assertThat(isOpenAfter(Duration.ofSeconds(120))).isTrue();
    }

    @Test
    void theDelayNeverPassesAnHour() {
        fail(40);
        assertThat(isOpenAfter(Duration.ofMinutes(59))).isFalse();
        assertThat(isOpenAfter(Duration.ofMinutes(60))).isTrue();
    }

    @Test
    void aTryWhileTheAccountIsClosedIsNotLookedAt() {
        fail(5);
        assertThat(delaysAt(MORNING).take(id)).isFalse();
        assertThat(isOpenAfter(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void aSuccessForgetsAllFailures() {
        fail(4);
        loginAt(MORNING).onSuccess(new AuthenticationSuccessEvent(login(SecondFactor.NONE)));
        fail(4);
        assertThat(isOpenAfter(Duration.ZERO)).isTrue();
    }

    @Test
    void aRightPasswordThatAwaitsItsCodeCountsNeitherAsAFailureNorAsASuccess() {
        fail(5);
        loginAt(MORNING).onSuccess(new AuthenticationSuccessEvent(login(SecondFactor.AWAITED)));
        assertThat(isOpenAfter(Duration.ZERO)).isTrue();
        fail(1);
        assertThat(isOpenAfter(Duration.ZERO)).isFalse();
    }

    /** Each try as soon as there is one. */
    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            Instant next =
                    repository.hold(id).flatMap(StoredAccount::lockedUntil).orElse(MORNING);
            assertThat(delaysAt(next).take(id)).isTrue();
            last = next;
        }
    }

    private boolean isOpenAfter(Duration delay) {
        return loginAt(last.plus(delay)).loadUserByUsername("hana").isAccountNonLocked();
    }

    private AccountLogin loginAt(Instant time) {
        Clock clock = Clock.fixed(time, ZoneOffset.UTC);
        LoginDelays delays = delaysAt(time);
        return new AccountLogin(
                new Accounts(repository, delays, new SecondFactorRule(Set.of())),
                repository,
                delays,
                auditTrail,
                clock);
    }

    private LoginDelays delaysAt(Instant time) {
        return new LoginDelays(repository, Clock.fixed(time, ZoneOffset.UTC));
    }

    private Authentication login(SecondFactor secondFactor) {
        SignedInUser hana = new SignedInUser(id, "hana", "見本 花", Role.ANALYST, Optional.empty());
        Account account = new Account(hana, "hash", true, true, false, secondFactor, 0);
        return UsernamePasswordAuthenticationToken.authenticated(account, "", account.getAuthorities());
    }
}
