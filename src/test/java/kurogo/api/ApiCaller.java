package kurogo.api;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInUser;
import kurogo.access.TestAccounts;
import kurogo.access.UserAccount;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.area.master.MunicipalityCode;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People with tokens, and the programs that call with them. */
@Component
class ApiCaller {

    static final String PASSWORD = "long enough for anybody";

    private final WebApplicationContext program;
    private final UserService users;
    private final ApiTokenService tokens;

    ApiCaller(WebApplicationContext program, UserService users, ApiTokenService tokens) {
        this.program = program;
        this.users = users;
        this.tokens = tokens;
    }

    UserAccount hire(String loginName, Role role) {
        return hire(loginName, role, Optional.empty());
    }

    UserAccount hire(String loginName, Role role, Optional<MunicipalityCode> municipality) {
        return TestAccounts.create(users, new UserProfile(loginName, loginName, role, municipality, true), PASSWORD);
    }

    static <T> T as(UserAccount who, Supplier<T> work) {
        return SignIn.as(
                new SignedInUser(who.id(), who.loginName(), who.displayName(), who.role(), who.municipality()), work);
    }

    /** A token that opens all its owner may see. */
    String token(UserAccount who) {
        return token(who, EnumSet.copyOf(ApiScope.of(who.role())));
    }

    String token(UserAccount who, Set<ApiScope> scopes) {
        return as(who, () -> tokens.issue(new NewApiToken("試験 " + scopes, scopes, 90), PASSWORD));
    }

    MockHttpServletResponse get(String token, String path) throws Exception {
        return answer(request(path).header("Authorization", "Bearer " + token));
    }

    static MockHttpServletRequestBuilder request(String path) {
        return MockMvcRequestBuilders.get("/api/v1" + path);
    }

    MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
        return browser.perform(request).andReturn().getResponse();
    }

    static JsonNode json(MockHttpServletResponse answer) {
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }
}
