package kurogo.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kurogo.access.ActingAs;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.UserAccount;
import kurogo.access.UserNotSaved;
import kurogo.access.UserService;
import kurogo.api.ApiTokenRefused.Reason;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(ApiCaller.class)
class ApiTokenServiceTest {

    @Autowired
    ApiTokenService tokens;

    @Autowired
    ApiCaller caller;

    @Autowired
    UserService users;

    @Autowired
    AuditService audit;

    @Autowired
    MasterImportService imports;

    @Autowired
    DSLContext database;

    private UserAccount analyst;

    @BeforeEach
    void anAnalyst() {
        ThreeMunicipalities.importThrough(imports);
        analyst = caller.hire("bunseki", Role.ANALYST);
    }

    @Test
    void ofATokenOnlyAChecksumIsKept() {
        String token = caller.token(analyst);
        assertThat(token).startsWith("kurogo_").hasSizeGreaterThan(40);
        assertThat(database.fetch("select * from api_token").formatCSV()).doesNotContain(token);
        assertThat(tokens.opened(token)).isPresent();
        assertThat(tokens.opened(token + "x")).isEmpty();
    }

    @Test
    void itIsNotedThatATokenWasUsed() {
        String token = caller.token(analyst);
        assertThat(mine().usedAt()).isEmpty();
        tokens.opened(token);
        assertThat(mine().usedAt()).isPresent();
    }

    @Test
    void theTrailTellsOfTokensMadeAndRevoked() {
        caller.token(analyst);
        ApiCaller.as(analyst, () -> {
            tokens.revoke(tokens.mine().getFirst().id());
            return true;
        });
        assertThat(ActingAs.program("試験", () -> audit.find("token", 0, 10)))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("token.revoked", "token.issued");
    }

    @Test
    void aTokenIsRefusedWithoutPurposeScopeOrEnd() {
        refused(new NewApiToken("  ", EnumSet.of(ApiScope.REPORTS), 90), analyst, Reason.NAME);
        refused(new NewApiToken("集計", Set.of(), 90), analyst, Reason.SCOPES);
        refused(new NewApiToken("集計", EnumSet.of(ApiScope.REPORTS), 4_000), analyst, Reason.LIFE);
    }

    @Test
    void aReporterGetsNoTokenForWhatTheyMayNotSee() {
        UserAccount reporter = caller.hire("city", Role.MUNICIPAL_REPORTER, Optional.of(ThreeMunicipalities.CITY));
        refused(new NewApiToken("指摘", EnumSet.of(ApiScope.FLAGS), 90), reporter, Reason.SCOPES);
    }

    @Test
    void nobodyHasMoreThanTwenty() {
        for (int i = 0; i < ApiTokenService.MOST; i++) {
            caller.token(analyst);
        }
        refused(new NewApiToken("もう一つ", EnumSet.of(ApiScope.REPORTS), 90), analyst, Reason.TOO_MANY);
    }

    @Test
    void aTokenEndsWithAllSessionsOfItsOwner() {
        String token = caller.token(analyst);
        ActingAs.program("試験", () -> {
            users.endSessions(analyst);
            return true;
        });
        assertThat(tokens.opened(token)).isEmpty();
        assertThat(mine().ended()).isTrue();
        assertThat(tokens.opened(caller.token(analyst)))
                .as("one made afterwards")
                .isPresent();
    }

    @Test
    void aTokenEndsWithThePasswordOfItsOwner() {
        String token = caller.token(analyst);
        ActingAs.program("試験", () -> users.resetPassword(analyst));
        assertThat(tokens.opened(token)).isEmpty();
    }

    @Test
    void onlyWhoeverKnowsThePasswordMakesAToken() {
        NewApiToken wanted = new NewApiToken("集計", EnumSet.of(ApiScope.REPORTS), 90);
        assertThatThrownBy(() -> ApiCaller.as(analyst, () -> tokens.issue(wanted, "not this one")))
                .isInstanceOf(UserNotSaved.class)
                .hasMessage(UserNotSaved.Reason.WRONG_PASSWORD.name());
        assertThat(ApiCaller.as(analyst, tokens::mine)).isEmpty();
        assertThat(ActingAs.program("試験", () -> audit.find("login.failed", 0, 10)))
                .hasSize(1);
    }

    private ApiToken mine() {
        return ApiCaller.as(analyst, tokens::mine).getFirst();
    }

    private void refused(NewApiToken wanted, UserAccount by, Reason reason) {
        assertThatThrownBy(() -> ApiCaller.as(by, () -> tokens.issue(wanted, ApiCaller.PASSWORD)))
                .isInstanceOfSatisfying(
                        ApiTokenRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
