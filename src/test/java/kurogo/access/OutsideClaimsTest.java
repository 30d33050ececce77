package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.LoginRefused.Reason;
import kurogo.area.master.MunicipalityCode;
import org.junit.jupiter.api.Test;

class OutsideClaimsTest {

    private static final String NAMED =
            "kurogo-admin=ADMINISTRATOR, kurogo-staff=PREFECTURE_STAFF,town=MUNICIPAL_REPORTER";

    /** With the names of claims that directories use where nobody says otherwise. */
    static OutsideClaims claims(String roles) {
        return new OutsideClaims(roles, "roles", "preferred_username", "name", "municipality_code");
    }

    @Test
    void theFirstOfTheNamedRolesThatTheDirectoryGivesCounts() {
        UserProfile hana = read(Map.of(
                        "preferred_username", "hana", "name", "見本 花", "roles", List.of("kurogo-staff", "kurogo-admin")))
                .profile();
        assertThat(hana).isEqualTo(new UserProfile("hana", "見本 花", Role.ADMINISTRATOR, Optional.empty(), true));
    }

    @Test
    void aRoleMayStandInsideAnotherClaimAndAlone() {
        OutsideClaims inside =
                new OutsideClaims(NAMED, "realm_access.roles", "preferred_username", "name", "municipality_code");
        Map<String, Object> claims =
                Map.of("preferred_username", "hana", "realm_access", Map.of("roles", List.of("kurogo-staff")));
        assertThat(inside.read("i", "s", claims).profile().role()).isEqualTo(Role.PREFECTURE_STAFF);
        assertThat(read(Map.of("preferred_username", "hana", "roles", "kurogo-staff"))
                        .profile()
                        .role())
                .isEqualTo(Role.PREFECTURE_STAFF);
    }

    @Test
    void aNameMayBePutTogetherInTheOrderInWhichItIsWrittenHere() {
        OutsideClaims together =
                new OutsideClaims(NAMED, "roles", "preferred_username", "family_name given_name", "municipality_code");
        Map<String, Object> inParts =
                Map.of("preferred_username", "hana", "roles", "kurogo-staff", "family_name", "見本", "given_name", "花");
        assertThat(together.read("i", "s", inParts).profile().displayName()).isEqualTo("見本 花");
        Map<String, Object> withoutAny = Map.of("preferred_username", "hana", "roles", "kurogo-staff");
        assertThat(together.read("i", "s", withoutAny).profile().displayName()).isEqualTo("hana");
    }

    @Test
    void whoeverHasNoNamedRoleIsRefused() {
        refuses(Map.of("preferred_username", "hana"), Reason.NO_ROLE);
        refuses(Map.of("preferred_username", "hana", "roles", List.of("ADMINISTRATOR")), Reason.NO_ROLE);
        refuses(Map.of("preferred_username", "hana", "roles", List.of(7)), Reason.NO_ROLE);
        assertThatThrownBy(() -> claims("").read("i", "s", Map.of("preferred_username", "hana", "roles", "")))
                .isInstanceOf(LoginRefused.class);
    }

    @Test
    void whoeverHasNoNameIsRefused() {
        refuses(Map.of("roles", "kurogo-staff"), Reason.NO_NAME);
        refuses(Map.of("preferred_username", " ", "roles", "kurogo-staff"), Reason.NO_NAME);
    }

    @Test
    void whoeverReportsForAMunicipalityBelongsToOne() {
        Map<String, Object> reporter = Map.of("preferred_username", "taro", "roles", "town");
        refuses(reporter, Reason.NO_MUNICIPALITY);
        assertThat(read(Map.of("preferred_username", "taro", "roles", "town", "municipality_code", "131016"))
                        .municipality())
                .contains(new MunicipalityCode("131016"));
        refuses(
                Map.of("preferred_username", "taro", "roles", "town", "municipality_code", "131017"),
                Reason.NO_MUNICIPALITY);
    }

    @Test
    void aRoleThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> claims("kurogo-admin=KING")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> claims("kurogo-admin")).hasMessageContaining("word=ROLE");
    }

    private static OutsideIdentity read(Map<String, Object> claims) {
        return claims(NAMED).read("https://id.example", "4711", claims);
    }

    private static void refuses(Map<String, Object> claims, Reason reason) {
        assertThatThrownBy(() -> read(claims))
                .isInstanceOfSatisfying(
                        LoginRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
