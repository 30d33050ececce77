package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

@DatabaseTest
class AccountLoginTest {

    private static final Instant MORNING = Instant.parse("2026-06-01T00:00:00Z");

    @Autowired
    UserRepository repository;

    @Autowired
    AuditTrail auditTrail;

    @BeforeEach
    void createUser() {
        repository.insert(new UserProfile("hana", "見本 花", Role.ANALYST, Optional.empty(), true), "hash", false);
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
    void aSuccessForgetsAllFailures() {
        fail(4);
        loginAt(MORNING).onSuccess(new AuthenticationSuccessEvent(attempt("hana")));
        fail(4);
        assertThat(isOpenAfter(Duration.ZERO)).isTrue();
    }

    @Test
    void anUnknownNameCountsNowhere() {
        loginAt(MORNING)
                .onFailure(new AuthenticationFailureBadCredentialsEvent(
                        attempt("nobody"), new BadCredentialsException("wrong")));
        assertThat(isOpenAfter(Duration.ZERO)).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            loginAt(MORNING)
                    .onFailure(new AuthenticationFailureBadCredentialsEvent(
                            attempt("hana"), new BadCredentialsException("wrong")));
        }
    }

    private boolean isOpenAfter(Duration delay) {
        return loginAt(MORNING.plus(delay)).loadUserByUsername("hana").isAccountNonLocked();
    }

    private AccountLogin loginAt(Instant time) {
        Clock clock = Clock.fixed(time, ZoneOffset.UTC);
        LoginDelays delays = new LoginDelays(repository, clock);
        return new AccountLogin(
                new Accounts(repository, delays, new SecondFactorRule(Set.of())),
                repository,
                delays,
                auditTrail,
                clock);
    }

    private static UsernamePasswordAuthenticationToken attempt(String name) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, "wrong");
    }
}
