package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import kurogo.access.UserNotSaved.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The second door at the login. */
class SecondFactorLoginTest extends SecondFactorGround {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    LoginTries tries;

    @AfterEach
    void leaveRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void theSessionGetsANewNumberWhenTheSecondFactorIsGiven() {
        setUp();
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpSession session = new MockHttpSession();
        request.setSession(session);
        String before = session.getId();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        Account mine = give(next());
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isInstanceOfSatisfying(
                        SecurityContext.class,
                        kept -> assertThat(Objects.requireNonNull(kept.getAuthentication())
                                        .getPrincipal())
                                .isEqualTo(mine));
    }

    @Test
    void theNumberTheProgramShowsOpensTheDoorOnce() {
        setUp();
        String code = next();
        assertThat(give(code).getAuthorities()).extracting("authority").containsExactly("ROLE_ANALYST");
        assertThatThrownBy(() -> give(code)).hasMessage(Reason.WRONG_CODE.name());
    }

    @Test
    void theNumberThatSetItUpOpensNothingAnyMore() {
        SecondFactorKey key = asHana(own::offer);
        String code = TimeCodes.code(key.bytes(), TimeCodes.stepAt(clock.instant()), TimeCodes.DIGITS);
        asHana(() -> own.setUp(PASSWORD, key, code));
        assertThatThrownBy(() -> give(code)).hasMessage(Reason.WRONG_CODE.name());
    }

    @Test
    void eachRecoveryCodeOpensTheDoorOnce() {
        setUp();
        assertThat(give(recovery.getFirst()).beforeEntry()).isEmpty();
        assertThatThrownBy(() -> give(recovery.getFirst())).hasMessage(Reason.WRONG_CODE.name());
        assertThat(repository.countRecoveryCodes(hana.id())).isEqualTo(RecoveryCodes.MANY - 1);
    }

    @Test
    void guessingIsSlowedDownAndThePasswordDoesNotBuyNewGuesses() {
        setUp();
        for (int i = 0; i < 5; i++) {
            givePassword();
            assertThatThrownBy(() -> give("not a number")).hasMessage(Reason.WRONG_CODE.name());
        }
        assertThatThrownBy(() -> give(next())).hasMessage(Reason.TOO_MANY_FAILURES.name());
        assertThat(stored().unlocked()).isFalse();
    }

    @Test
    void whoeverAwaitsItCanDoNothingElse() {
        setUp();
        Account half = stored();
        assertThatThrownBy(() -> ActingAs.account(half, own::own)).hasMessage("Access Denied");
        assertThatThrownBy(() -> ActingAs.account(half, () -> own.renewRecoveryCodes(PASSWORD)))
                .hasMessage("Access Denied");
    }

    /** The first half of a login, as it is told to whoever listens. */
    private void givePassword() {
        Account mine = stored();
        tries.check(mine);
        events.publishEvent(new AuthenticationSuccessEvent(
                UsernamePasswordAuthenticationToken.authenticated(mine, "", mine.getAuthorities())));
    }
}
