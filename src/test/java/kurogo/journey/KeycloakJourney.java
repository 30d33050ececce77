package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * People come in by a real Keycloak, set up as docs/operation.md says. One life of it in order: it is not there yet, it lets people in, it
 * takes a right away, it is gone.
 */
@EnabledIfSystemProperty(
        named = "kurogo.keycloak",
        matches = ".+",
        disabledReason = "Keycloak is fetched by ./verify --long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakJourney extends Browsing {

    private static final Pattern LOGIN = Pattern.compile(".*/login.*");
    private static final String PASSWORD = "paper lanterns at dusk";
    private static final String HANA = "00000000-0000-4000-8000-000000000001";
    private static final String SILENT = "ログインできませんでした。認証サーバーから応答がないか、ログインの途中で時間が経ちすぎました。もう一度お試しください。";
    private static final String WITHOUT_ROLE = "ログインできませんでした。このシステムを利用する権限が、お使いのアカウントに登録されていません。システムの管理者にご相談ください。";

    @TempDir
    static Path data;

    private static int port;
    private static RunningKurogo kurogo;
    private static Optional<RunningKeycloak> keycloak = Optional.empty();

    /** With the options that docs/operation.md gives. */
    @BeforeAll
    static void startWithoutKeycloak() {
        port = FreePort.any();
        String registration = "--spring.security.oauth2.client.registration.office.";
        kurogo = RunningKurogo.start(
                data,
                "--kurogo.demo=true",
                registration + "client-id=kurogo",
                registration + "client-secret=a secret of two",
                registration + "client-name=見本県",
                registration + "scope=openid,profile",
                "--spring.security.oauth2.client.provider.office.issuer-uri=" + RunningKeycloak.issuer(port),
                "--kurogo.single-sign-on.role-claim=realm_access.roles",
                "--kurogo.single-sign-on.display-name-claim=family_name given_name",
                "--kurogo.single-sign-on.roles=kurogo-administrator=ADMINISTRATOR,"
                        + "kurogo-staff=PREFECTURE_STAFF,kurogo-town=MUNICIPAL_REPORTER");
    }

    @AfterAll
    static void stop() {
        keycloak.ifPresent(RunningKeycloak::close);
        kurogo.close();
    }

    @Test
    @Order(1)
    void aKeycloakThatIsNotThereYetIsToldAtTheLoginAndStopsNothing() throws IOException {
        setOut();
        assertThat(page).hasURL(LOGIN);
        assertThat(page.getByText(SILENT)).isVisible();
        keycloak = Optional.of(
                RunningKeycloak.start(Path.of(System.getProperty("kurogo.keycloak")), port, kurogo.address()));
        setOut();
        assertThat(page.locator("#kc-login")).isVisible();
    }

    @Test
    @Order(2)
    void whoeverHasARoleIsInWithItAndWithTheirNameAsItIsWrittenHere() {
        signInByKeycloak("hana");
        assertThat(page.locator("h1")).hasText("概況");
        assertThat(person("見本 花（都道府県職員）")).isVisible();
    }

    @Test
    @Order(3)
    void whoeverReportsForAMunicipalityIsAtTheirOwn() {
        signInByKeycloak("taro");
        assertThat(person("見本 太郎（市町村担当者）")).isVisible();
        assertThat(page.getByText("汐見原市").first()).isVisible();
    }

    @Test
    @Order(4)
    void whoeverHasNoRoleIsToldInPlainWords() {
        signInByKeycloak("jiro");
        assertThat(page).hasURL(LOGIN);
        assertThat(page.getByText(WITHOUT_ROLE)).isVisible();
        AxeCheck.findsNothingOn(page);
        page.navigate(kurogo.address() + "/flags");
        assertThat(page).hasURL(LOGIN);
    }

    /** Keycloak's own session goes on; whoever comes again is asked for no password until that one ends. */
    @Test
    @Order(5)
    void whoeverSignsOutIsOutHereAndComesInAgainByKeycloak() {
        signInByKeycloak("hana");
        signOut("見本 花（都道府県職員）");
        page.navigate(kurogo.address() + "/flags");
        assertThat(page).hasURL(LOGIN);
        setOut();
        assertThat(page.locator("h1")).hasText("点検");
    }

    @Test
    @Order(6)
    void whoeverLostTheirRoleAtKeycloakIsNotLetInAgain() throws Exception {
        signInByKeycloak("hana");
        assertThat(page.locator("h1")).hasText("概況");
        keycloak.orElseThrow().takeRolesFrom(HANA);
        signOut("見本 花（都道府県職員）");
        setOut();
        assertThat(page.getByText(WITHOUT_ROLE)).isVisible();
        page.navigate(kurogo.address() + "/flags");
        assertThat(page).hasURL(LOGIN);
    }

    @Test
    @Order(7)
    void aKeycloakThatStoppedIsToldAtTheLoginAndThePasswordStillLetsIn() {
        keycloak.orElseThrow().close();
        setOut();
        assertThat(page).hasURL(LOGIN);
        assertThat(page.getByText(SILENT)).isVisible();
        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill("kurogo-demo");
        page.locator("input[name=password]").press("Enter");
        assertThat(page.locator("h1")).hasText("概況");
    }

    /** By the link at the login. */
    private void setOut() {
        page.navigate(kurogo.address() + "/login");
        page.getByText("見本県 のアカウントでログイン").click();
    }

    private void signInByKeycloak(String user) {
        setOut();
        page.locator("#username").fill(user);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(kurogo.address()));
    }

    private void signOut(String who) {
        person(who).click();
        page.getByText("ログアウト", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page).hasURL(LOGIN);
    }

    private Locator person(String who) {
        return page.getByLabel(who, new Page.GetByLabelOptions().setExact(true));
    }
}
