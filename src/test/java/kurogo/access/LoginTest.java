package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import java.util.Optional;
import kurogo.database.DatabaseTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class LoginTest {

    private static final String PASSWORD = "correct horse";
    private static final UserProfile HANA = new UserProfile("hana", "見本 花", Role.ANALYST, Optional.empty(), true);

    @Autowired
    WebApplicationContext program;

    @Autowired
    UserService users;

    @Autowired
    AuditService audit;

    private MockMvc browser;
    private UserAccount hana;

    /** Requests that pass the door go on to the screens, which are not part of this test. */
    @Autowired
    void standInForTheScreens(MockServletContext server) {
        server.registerNamedDispatcher("springServlet", new MockRequestDispatcher("springServlet"));
    }

    @BeforeEach
    void createUser() {
        browser = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
        hana = TestAccounts.create(users, HANA, PASSWORD);
    }

    @Test
    void theRightPasswordOpensTheDoor() throws Exception {
        login("hana", PASSWORD).andExpect(authenticated().withUsername("hana").withRoles("ANALYST"));
    }

    @Test
    void everyLoginLeavesATrace() throws Exception {
        login("hana", PASSWORD);
        login("hana", "wrong");
        assertThat(trace())
                .extracting(AuditEntry::action, AuditEntry::actor, AuditEntry::origin)
                .containsExactly(tuple("login.failed", "見本 花", "127.0.0.1"), tuple("login", "見本 花", "127.0.0.1"));
    }

    @Test
    void whoeverGuessesAtAPasswordHasNotActedAsItsOwner() throws Exception {
        login("hana", PASSWORD);
        login("hana", "wrong");
        assertThat(trace())
                .extracting(AuditEntry::action, entry -> entry.account().isPresent())
                .containsExactly(tuple("login.failed", false), tuple("login", true));
    }

    @Test
    void aTryOfAnUnknownNameIsNotedWithoutTheName() throws Exception {
        login("pass word typed too early", PASSWORD);
        assertThat(trace())
                .extracting(AuditEntry::action, AuditEntry::actor, AuditEntry::origin, AuditEntry::after)
                .containsExactly(tuple("login.unknown", "", "127.0.0.1", "\"\""));
        assertThat(ActingAs.program("試験", () -> audit.find("typed too early", 0, 10)))
                .isEmpty();
    }

    @Test
    void aTryAtADisabledAccountIsNoted() throws Exception {
        change(Role.ANALYST, false);
        login("hana", PASSWORD);
        assertThat(trace())
                .extracting(AuditEntry::action, AuditEntry::actor, AuditEntry::origin, AuditEntry::subject)
                .containsExactly(tuple("login.disabled", "見本 花", "127.0.0.1", "user/" + hana.id()));
    }

    @Test
    void aTryAtAnAccountClosedForAWhileIsNoted() throws Exception {
        for (int i = 0; i < 6; i++) {
            login("hana", "wrong");
        }
        assertThat(trace()).hasSize(6).first().satisfies(newest -> {
            assertThat(newest.action()).isEqualTo("login.closed");
            assertThat(newest.actor()).isEqualTo("見本 花");
        });
    }

    @Test
    void aWrongPasswordAnUnknownNameAndADisabledAccountLookTheSame() throws Exception {
        login("hana", "wrong").andExpect(unauthenticated()).andExpect(redirectedUrl("/login?error"));
        login("nobody", PASSWORD).andExpect(unauthenticated()).andExpect(redirectedUrl("/login?error"));
        change(Role.ANALYST, false);
        login("hana", PASSWORD).andExpect(unauthenticated()).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void fiveFailuresCloseTheDoorEvenToTheRightPassword() throws Exception {
        for (int i = 0; i < 5; i++) {
            login("hana", "wrong");
        }
        login("hana", PASSWORD).andExpect(unauthenticated()).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void aSessionGetsANewIdAtLogin() throws Exception {
        MockHttpSession before = new MockHttpSession();
        String idBefore = before.getId();
        browser.perform(post("/login")
                        .session(before)
                        .with(comingFrom(idBefore))
                        .param("username", "hana")
                        .param("password", PASSWORD))
                .andExpect(authenticated());
        assertThat(before.getId()).isNotEqualTo(idBefore);
    }

    @Test
    void aDisabledUserIsOutAtTheNextRequest() throws Exception {
        MockHttpSession session = openSession();
        change(Role.ANALYST, false);
        browser.perform(get("/").session(session)).andExpect(unauthenticated());
    }

    @Test
    void aDisabledUserFetchesAndSendsNoFile() throws Exception {
        MockHttpSession download = openSession();
        MockHttpSession upload = openSession();
        String file = "/VAADIN/dynamic/resource/1/x/list.csv";
        browser.perform(get(file).servletPath(file).session(download)).andExpect(authenticated());
        change(Role.ANALYST, false);
        browser.perform(get(file).servletPath(file).session(download)).andExpect(unauthenticated());
        browser.perform(post(file).servletPath(file).session(upload).with(csrf()))
                .andExpect(unauthenticated());
    }

    @Test
    void aUserWithAnotherRoleHasToSignInAnew() throws Exception {
        MockHttpSession session = openSession();
        change(Role.VIEWER, true);
        browser.perform(get("/").session(session)).andExpect(unauthenticated());
    }

    @Test
    void aNewPasswordEndsOpenSessions() throws Exception {
        MockHttpSession session = openSession();
        ActingAs.program("試験", () -> users.resetPassword(hana));
        browser.perform(get("/").session(session)).andExpect(unauthenticated());
    }

    @Test
    void sessionsEndedEverywhereAreOverAtTheNextRequest() throws Exception {
        MockHttpSession session = openSession();
        ActingAs.program("試験", () -> {
            users.endSessions(hana);
            return hana;
        });
        browser.perform(get("/").session(session)).andExpect(unauthenticated());
        login("hana", PASSWORD).andExpect(authenticated());
    }

    @Test
    void aPasswordSomebodyElseChoseGivesNoRole() throws Exception {
        IssuedPassword issued = ActingAs.program("試験", () -> users.resetPassword(hana));
        login("hana", issued.password())
                .andExpect(authenticated().withUsername("hana").withRoles());
    }

    @Test
    void aPasswordTypedInFullWidthLettersIsTheSame() throws Exception {
        login("hana", "ｃｏｒｒｅｃｔ　ｈｏｒｓｅ").andExpect(authenticated());
    }

    @Test
    void theTimeOfALoginIsKept() throws Exception {
        login("hana", PASSWORD);
        assertThat(ActingAs.program("試験", () -> users.find(hana.id())))
                .hasValueSatisfying(
                        account -> assertThat(account.lastSignedIn()).isPresent());
    }

    @Test
    void anUnchangedUserStaysSignedIn() throws Exception {
        browser.perform(get("/").session(openSession())).andExpect(authenticated());
    }

    @Test
    void pagesMayLoadNothingFromElsewhere() throws Exception {
        browser.perform(get("/"))
                .andExpect(header().string("Content-Security-Policy", Matchers.startsWith("default-src 'self'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Resource-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", Matchers.containsString("camera=()")));
    }

    @Test
    void overTlsAndOnlyThereTheBrowserIsToldToStayWithTls() throws Exception {
        browser.perform(get("/login").secure(true))
                .andExpect(header().string("Strict-Transport-Security", Matchers.startsWith("max-age=31536000")));
        browser.perform(get("/login")).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    private static RequestPostProcessor comingFrom(String session) {
        return request -> {
            request.setRequestedSessionId(session);
            request.setRequestedSessionIdValid(true);
            return request;
        };
    }

    private List<AuditEntry> trace() {
        return ActingAs.program("試験", () -> audit.find("login", 0, 10));
    }

    private ResultActions login(String name, String password) throws Exception {
        return browser.perform(formLogin("/login").user(name).password(password));
    }

    private MockHttpSession openSession() throws Exception {
        return (MockHttpSession)
                login("hana", PASSWORD).andReturn().getRequest().getSession();
    }

    private void change(Role role, boolean enabled) {
        UserProfile changed = new UserProfile("hana", "見本 花", role, Optional.empty(), enabled);
        ActingAs.program("試験", () -> users.change(hana, changed));
    }
}
