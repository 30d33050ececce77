package kurogo.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Two people at work behind HAProxy, each at a program of their own, on one PostgreSQL; then one of the programs is killed. */
@EnabledIfSystemProperty(
        named = "kurogo.long",
        matches = "true",
        disabledReason = "Two programs behind a proxy are started by ./verify --long")
class TwoProgramsJourney extends Browsing {

    private static final Pattern LOGIN = Pattern.compile(".*/login.*");
    private static final String NODE = "KUROGO_NODE";
    private static final String FILE = "R8-H1_実績報告_952125_岬ノ浦市.xlsx";

    /** What a browser may claim of itself. */
    private static final String FORGED = "203.0.113.9";

    @TempDir
    private Path folder;

    @Test
    void whatOneDoesTheOtherSeesAndWhoeverWasAtTheDeadOneGoesOnAtTheOther() throws Exception {
        assumeTrue(RunningProxy.executable().isPresent(), "HAProxy is not here");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Node one = Node.start(folder.resolve("one"), "one", postgres);
                Node two = Node.start(folder.resolve("two"), "two", postgres);
                RunningProxy proxy = RunningProxy.start(folder, List.of(one.server(), two.server()))) {
            String address = proxy.address();
            Page staff = signedIn("staff", address);
            Page administrator = signedIn("admin", address);
            assertThat(node(staff)).isNotEqualTo(node(administrator));
            sessionsAreSafe(staff);
            aReportAcceptedAtOneCountsAtTheOther(staff, administrator, address);

            administrator.navigate(address + "/users/new");
            administrator.getByLabel("氏名・表示名").fill("試験 八郎");
            administrator.getByLabel("ログイン名").fill("hachiro");
            administrator.getByLabel("ログイン名").press("Tab");
            administrator.getByText("登録して仮パスワードを発行").click();
            assertThat(administrator.locator(".kurogo-password")).isVisible();

            (node(administrator).equals("one") ? one : two).program().kill();
            administrator.getByText("概況").first().click();
            assertThat(administrator.getByText("接続が終了しました")).isVisible();
            administrator.keyboard().press("Escape");
            assertThat(administrator).hasURL(LOGIN);
            signInHere(administrator, "admin");
            administrator.navigate(address + "/users?q=hachiro");
            assertThat(administrator.getByText("試験 八郎").first()).isVisible();
            assertThat(node(administrator)).isEqualTo(node(staff));
            staff.navigate(address + "/flags?round=R7");
            assertThat(staff.locator("h1")).hasText("点検");
            assertThat(origins(postgres)).containsExactly("127.0.0.1");
        }
    }

    /** What an overview shows is remembered by each program; the memory of one must not outlive what the other changed. */
    private static void aReportAcceptedAtOneCountsAtTheOther(Page staff, Page administrator, String address) {
        String before = standing(staff, address);
        assertThat(standing(administrator, address)).isEqualTo(before);
        accept(staff, address);
        String after = standing(staff, address);
        assertThat(after).isNotEqualTo(before);
        assertThat(standing(administrator, address)).isEqualTo(after);
    }

    private static String standing(Page page, String address) {
        page.navigate(address + "/?round=R8-H1");
        Locator standing = page.getByText(Pattern.compile("受理 \\d+・確認待ち \\d+・未提出 \\d+"));
        assertThat(standing).isVisible();
        return standing.innerText();
    }

    private static void accept(Page page, String address) {
        page.navigate(address + "/reception?round=R8-H1");
        page.locator("input[type=file]").setInputFiles(Path.of("data/reports-with-problems", FILE));
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(FILE)).click();
        Locator mended = page.locator("kurogo-sheet td[data-kind=AMENDED]");
        mend(page, "別紙のとおり", "12");
        assertThat(mended).hasCount(1);
        mend(page, "約2,000～2,500千円", "2,300千円");
        assertThat(mended).hasCount(2);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("受理").setExact(true))
                .click();
        assertThat(page.getByText("1件のファイルを反映しました。")).isVisible();
    }

    private static void mend(Page page, String text, String instead) {
        page.locator("kurogo-sheet td", new Page.LocatorOptions().setHasText(text))
                .click();
        Locator field = page.getByLabel("この記載に修正して読み取る");
        assertThat(field).hasValue(text);
        field.fill(instead);
        field.press("Enter");
    }

    /** Nobody without TLS is told the session, nor any script. */
    private static void sessionsAreSafe(Page page) {
        assertThat(page.context().cookies()).extracting(cookie -> cookie.name).contains("JSESSIONID", NODE);
        assertThat(page.context().cookies())
                .filteredOn(cookie -> Set.of("JSESSIONID", NODE).contains(cookie.name))
                .allMatch(cookie -> cookie.secure && cookie.httpOnly);
    }

    private Page signedIn(String user, String address) {
        Page window = anotherWindow(
                given -> given.setIgnoreHTTPSErrors(true).setExtraHTTPHeaders(Map.of("X-Forwarded-For", FORGED)));
        window.navigate(address + "/login");
        signInHere(window, user);
        return window;
    }

    private static void signInHere(Page window, String user) {
        window.locator("input[name=username]").fill(user);
        window.locator("input[name=password]").fill("kurogo-demo");
        window.locator("input[name=password]").press("Enter");
        window.waitForURL(url -> !url.contains("/login"));
    }

    /** Which program the proxy sends somebody to. */
    private static String node(Page window) {
        return window.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(NODE))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    /** Where people came from when they signed in, as the audit trail has it. */
    private static Set<String> origins(EmbeddedPostgres postgres) throws SQLException {
        Set<String> origins = new HashSet<>();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select distinct origin from audit_entry where action = 'login'")) {
            while (found.next()) {
                origins.add(found.getString(1));
            }
        }
        return origins;
    }

    /** One of the programs. */
    private record Node(String name, RunningKurogo program, int operationPort) implements AutoCloseable {

        static Node start(Path data, String name, EmbeddedPostgres postgres) throws IOException {
            int operationPort = FreePort.any();
            return new Node(
                    name,
                    RunningKurogo.start(
                            Files.createDirectories(data),
                            "--kurogo.demo=true",
                            "--kurogo.node=" + name,
                            "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                            "--spring.datasource.username=postgres",
                            "--server.forward-headers-strategy=native",
                            "--server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1",
                            "--management.server.port=" + operationPort),
                    operationPort);
        }

        RunningProxy.Server server() {
            return new RunningProxy.Server(name, program.address(), operationPort);
        }

        @Override
        public void close() {
            program.close();
        }
    }
}
