package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.UserNotSaved.Reason;
import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@DatabaseTest
class SecondFactorServiceTest {

    private static final UserProfile HANA = new UserProfile("hana", "見本 花", Role.ANALYST, Optional.empty(), true);
    private static final String PASSWORD = "seven umbrellas dry quietly";

    @Autowired
    UserService users;

    @Autowired
    SecondFactorService own;

    @Autowired
    SecondFactorLoginService login;

    @Autowired
    OwnAccountService account;

    @Autowired
    SecondFactorRepository repository;

    @Autowired
    Accounts accounts;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    AuditService audit;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    LoginTries tries;

    @Autowired
    Clock clock;

    private UserAccount hana;
    private List<String> recovery = List.of();

    @BeforeEach
    void createUser() {
        hana = TestAccounts.create(users, HANA, PASSWORD);
    }

    @AfterEach
    void leaveRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void withoutOneThePasswordIsEnough() {
        assertThat(stored().beforeEntry()).isEmpty();
    }

    @Test
    void whoeverSetOneUpGoesOnAndIsAskedForItAtTheNextLogin() {
        Account mine = setUp();
        assertThat(mine.getAuthorities()).extracting("authority").containsExactly("ROLE_ANALYST");
        assertThat(mine.stillHolds(stored())).isTrue();
        assertThat(stored().getAuthorities()).extracting("authority").containsExactly("SECOND_FACTOR_AWAITED");
    }

    @Test
    void settingOneUpEndsTheOtherSessions() {
        Account elsewhere = stored();
        setUp();
        assertThat(elsewhere.stillHolds(stored())).isFalse();
    }

    @Test
    void aSessionFromBeforeGoesOnNoFurtherThanToTheSecondDoor() {
        Account elsewhere = stored();
        setUp();
        Account after = ActingAs.account(elsewhere, () -> {
            account.endOtherSessions();
            return signedIn();
        });
        assertThat(after.beforeEntry()).contains(BeforeEntry.SECOND_FACTOR);
    }

    @Test
    void theSessionInWhichItWasGivenGoesOnWithIt() {
        Account mine = setUp();
        Account after = ActingAs.account(mine, () -> {
            account.endOtherSessions();
            return signedIn();
        });
        assertThat(after.beforeEntry()).isEmpty();
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
    void newRecoveryCodesTakeThePlaceOfThoseThereWere() {
        Account mine = setUp();
        List<String> renewed = ActingAs.account(mine, () -> own.renewRecoveryCodes(PASSWORD));
        assertThatThrownBy(() -> give(recovery.getFirst())).hasMessage(Reason.WRONG_CODE.name());
        assertThat(give(renewed.getFirst()).beforeEntry()).isEmpty();
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

    @Test
    void whatSomebodyWithOneAskedForGoesOnWithoutThem() {
        setUp();
        Account inJob = onBehalf.of(hana.id(), "", SecondFactorServiceTest::signedIn);
        assertThat(inJob.getAuthorities()).extracting("authority").containsExactly("ROLE_ANALYST");
    }

    @Test
    void nothingIsSetUpWithoutThePasswordOrWithoutTheNumber() {
        SecondFactorKey key = asHana(own::offer);
        String code = TimeCodes.code(key.bytes(), TimeCodes.stepAt(clock.instant()), TimeCodes.DIGITS);
        assertThatThrownBy(() -> asHana(() -> own.setUp("not this one", key, code)))
                .hasMessage(Reason.WRONG_PASSWORD.name());
        assertThatThrownBy(() -> asHana(() -> own.setUp(PASSWORD, key, "12345")))
                .hasMessage(Reason.WRONG_CODE.name());
        assertThat(stored().beforeEntry()).isEmpty();
    }

    @Test
    void itIsTakenAwayWithThePassword() {
        Account mine = setUp();
        Account after = ActingAs.account(mine, () -> {
            own.remove(PASSWORD);
            return signedIn();
        });
        assertThat(after.stillHolds(stored())).isTrue();
        assertThat(stored().beforeEntry()).isEmpty();
        assertThat(repository.find(hana.id())).isEmpty();
    }

    @Test
    void anAdministratorResetsItAndTheSessionsEnd() {
        Account mine = setUp();
        ActingAs.program("試験", () -> {
            users.resetSecondFactor(hana);
            return hana;
        });
        assertThat(mine.stillHolds(stored())).isFalse();
        assertThat(stored().beforeEntry()).isEmpty();
        assertThat(ActingAs.program("試験", () -> audit.find("user.secondFactorReset", 0, 10)))
                .hasSize(1);
    }

    @Test
    void administratorsDoNotTakeAwayTheirOwnWithoutThePassword() {
        UserAccount taro = TestAccounts.create(
                users, new UserProfile("taro", "見本 太郎", Role.ADMINISTRATOR, Optional.empty(), true), PASSWORD);
        Account mine = accounts.find(taro.id()).orElseThrow();
        assertThatThrownBy(() -> ActingAs.account(mine, () -> {
                    users.resetSecondFactor(taro);
                    return taro;
                }))
                .hasMessage(Reason.OWN_KEYS.name());
    }

    @Test
    void noTraceHoldsTheKeyOrACode() {
        setUp();
        give(recovery.getFirst());
        String key = repository.find(hana.id()).orElseThrow().letters();
        assertThat(ActingAs.program("試験", () -> audit.find("", 0, 100)))
                .extracting(AuditEntry::toString)
                .noneMatch(entry -> entry.contains(key) || entry.contains(recovery.getFirst()));
    }

    /** Sets it up in a session, which is returned as it then is. */
    private Account setUp() {
        return asHana(() -> {
            SecondFactorKey key = own.offer();
            String code = TimeCodes.code(key.bytes(), TimeCodes.stepAt(clock.instant()), TimeCodes.DIGITS);
            recovery = own.setUp(PASSWORD, key, code);
            return signedIn();
        });
    }

    /** What the program shows half a minute later, which a clock that is a little slow takes already. */
    private String next() {
        byte[] key = repository.find(hana.id()).orElseThrow().bytes();
        return TimeCodes.code(key, TimeCodes.stepAt(clock.instant()) + 1, TimeCodes.DIGITS);
    }

    private Account give(String code) {
        return ActingAs.account(stored(), () -> {
            login.give(code);
            return signedIn();
        });
    }

    /** The first half of a login, as it is told to whoever listens. */
    private void givePassword() {
        Account mine = stored();
        tries.check(mine);
        events.publishEvent(new AuthenticationSuccessEvent(
                UsernamePasswordAuthenticationToken.authenticated(mine, "", mine.getAuthorities())));
    }

    private <T> T asHana(Supplier<T> work) {
        return ActingAs.account(stored(), work);
    }

    private static Account signedIn() {
        Authentication login =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return (Account) Objects.requireNonNull(login.getPrincipal());
    }

    private Account stored() {
        return accounts.findByLoginName("hana").orElseThrow();
    }
}
