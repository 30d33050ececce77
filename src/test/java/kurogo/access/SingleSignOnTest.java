package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A browser, the program's own filters, and a directory on this machine that signs what it says. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class SingleSignOnTest {

    private static final String OFFICE = "office";
    private static final Map<String, Object> HANA =
            Map.of("preferred_username", "hana", "name", "見本 花", "roles", List.of("kurogo-analyst"));

    @Autowired
    WebApplicationContext program;

    @Autowired
    OutsideAccounts accounts;

    @Autowired
    UserRepository users;

    private LocalDirectory directory;
    private MockMvc browser;

    @BeforeEach
    void openDirectory() throws Exception {
        directory = LocalDirectory.open();
        SingleSignOn singleSignOn = new SingleSignOn(
                new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                        ClientRegistrations.fromIssuerLocation(directory.issuer())
                                .registrationId(OFFICE)
                                .clientId(LocalDirectory.CLIENT)
                                .clientSecret("secret")
                                .scope("openid")
                                .build())),
                Map.of(OFFICE, "見本県"),
                OutsideClaimsTest.claims("kurogo-analyst=ANALYST"),
                accounts);
        HttpSecurity http = program.getBean(HttpSecurity.class);
        singleSignOn.openIn(http);
        browser = MockMvcBuilders.webAppContextSetup(program)
                .addFilters(new FilterChainProxy(http.build()))
                .build();
    }

    @AfterEach
    void closeDirectory() {
        directory.close();
    }

    @Test
    void whoeverTheDirectoryVouchesForIsInWithTheRoleItGivesThem() throws Exception {
        Visit visit = setOut();
        directory.says("4711", visit.nonce(), HANA);
        assertThat(visit.comeBack()).isEqualTo("/");
        assertThat(visit.whoIsIn()).hasValueSatisfying(account -> {
            assertThat(account.getUsername()).isEqualTo("hana");
            assertThat(account.user().role()).isEqualTo(Role.ANALYST);
            assertThat(account.beforeEntry()).isEmpty();
        });
    }

    @Test
    void whoeverHasNoRoleHereIsNotIn() throws Exception {
        Visit visit = setOut();
        directory.says("4711", visit.nonce(), Map.of("preferred_username", "hana", "roles", List.of("something-else")));
        assertThat(visit.comeBack()).isEqualTo("/login?refused");
        assertThat(visit.whoIsIn()).isEmpty();
        assertThat(users.findByLoginName("hana")).isEmpty();
    }

    @Test
    void aWordThatTheDirectoryDidNotSignLetsNobodyIn() throws Exception {
        Visit visit = setOut();
        directory.isCounterfeit("4711", visit.nonce(), HANA);
        assertThat(visit.comeBack()).isEqualTo("/login?failed");
        assertThat(visit.whoIsIn()).isEmpty();
    }

    @Test
    void aWordGivenForAnotherVisitLetsNobodyIn() throws Exception {
        Visit visit = setOut();
        directory.says("4711", setOut().nonce(), HANA);
        assertThat(visit.comeBack()).isEqualTo("/login?failed");
        assertThat(visit.whoIsIn()).isEmpty();
    }

    @Test
    void whoeverDidNotSetOutHereDoesNotComeBackHere() throws Exception {
        Visit visit = setOut();
        directory.says("4711", visit.nonce(), HANA);
        Visit stranger = new Visit(new MockHttpSession(), visit.asked(), browser);
        assertThat(stranger.comeBack()).isEqualTo("/login?failed");
        assertThat(stranger.whoIsIn()).isEmpty();
    }

    @Test
    void aDirectoryThatDoesNotAnswerIsToldAtTheLogin() throws Exception {
        directory.close();
        assertThat(ledTo(new MockHttpSession())).isEqualTo("/login?failed");
    }

    /** The browser would show a page of its own about an address that cannot be reached. */
    @Test
    void aDirectoryThatHasStoppedAnsweringSinceSomebodyCameFromItIsToldAtTheLogin() throws Exception {
        setOut();
        directory.close();
        assertThat(ledTo(new MockHttpSession())).isEqualTo("/login?failed");
    }

    @Test
    void whatADirectorySaysOfAFailedLoginIsNotRepeatedInTheLog(CapturedOutput log) throws Exception {
        for (String code : List.of("access_denied", "見本 花")) {
            assertThat(setOut().comeBackWith(
                                    Map.of("error", code, "error_description", "hana@pref.example.jp is barred")))
                    .isEqualTo("/login?failed");
        }
        assertThat(log)
                .contains("A login by the directory failed: access_denied")
                .contains("A login by the directory failed: OAuth2AuthenticationException")
                .doesNotContain("hana@pref.example.jp", "見本 花");
    }

    /** One browser on its way to the directory: its session, and what it was sent there with. */
    private record Visit(MockHttpSession session, UriComponents asked, MockMvc browser) {

        String nonce() {
            return asked("nonce");
        }

        /** Where it is sent when it comes back. */
        String comeBack() throws Exception {
            return comeBackWith(Map.of("code", "any"));
        }

        String comeBackWith(Map<String, String> words) throws Exception {
            return Objects.requireNonNull(browser.perform(get("/login/oauth2/code/" + OFFICE)
                            .session(session)
                            .queryParams(MultiValueMap.fromSingleValue(words))
                            .queryParam("state", asked("state")))
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl());
        }

        Optional<Account> whoIsIn() {
            return Optional.ofNullable((SecurityContext)
                            session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                    .map(SecurityContext::getAuthentication)
                    .map(login -> (Account) login.getPrincipal());
        }

        private String asked(String name) {
            return UriUtils.decode(
                    Objects.requireNonNull(asked.getQueryParams().getFirst(name)), StandardCharsets.UTF_8);
        }
    }

    private Visit setOut() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String there = ledTo(session);
        assertThat(there).startsWith(directory.issuer() + "/authorize?").contains("code_challenge=", "nonce=");
        return new Visit(session, UriComponentsBuilder.fromUriString(there).build(), browser);
    }

    /** Where the link at the login leads. */
    private String ledTo(MockHttpSession session) throws Exception {
        return Objects.requireNonNull(
                browser.perform(get("/oauth2/authorization/" + OFFICE).session(session))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }
}
