package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kurogo.access.UserNotSaved.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A second factor is set up, used by the sessions there are, and taken away again. */
class SecondFactorServiceTest extends SecondFactorGround {

    @Autowired
    OwnAccountService account;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    AuditService audit;

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
    void newRecoveryCodesTakeThePlaceOfThoseThereWere() {
        Account mine = setUp();
        List<String> renewed = ActingAs.account(mine, () -> own.renewRecoveryCodes(PASSWORD));
        assertThatThrownBy(() -> give(recovery.getFirst())).hasMessage(Reason.WRONG_CODE.name());
        assertThat(give(renewed.getFirst()).beforeEntry()).isEmpty();
    }

    @Test
    void whatSomebodyWithOneAskedForGoesOnWithoutThem() {
        setUp();
        Account inJob = onBehalf.of(hana.id(), "", SecondFactorGround::signedIn);
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
}
