package kurogo.api;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kurogo.access.ActingAs;
import kurogo.access.OnBehalf;
import kurogo.access.RateLimit;
import kurogo.access.Role;
import kurogo.access.UserAccount;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.checksum.Sha256;
import kurogo.database.DatabaseTest;
import kurogo.review.OneRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whom the API lets in, and what whoever is let in may read. */
@DatabaseTest
@Import({ApiCaller.class, ApiRound.class, OneRound.class})
class ApiDoorTest {

    @Autowired
    ApiCaller caller;

    @Autowired
    ApiRound round;

    @Autowired
    ApiTokenService tokens;

    @Autowired
    ApiTokenRepository kept;

    @Autowired
    UserService users;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    ProblemWriter problems;

    @Autowired
    RequestMappingHandlerMapping paths;

    private UserAccount analyst;

    @BeforeEach
    void somethingToRead() {
        round.open();
        analyst = ApiRound.analyst(caller);
    }

    @Test
    void whoeverBringsNoTokenIsToldHowToGetOne() throws Exception {
        MockHttpServletResponse answer = caller.answer(ApiCaller.request("/municipalities"));
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(ApiCaller.json(answer).path("detail").asString()).contains("トークン");
        assertThat(ApiCaller.json(caller.answer(
                                ApiCaller.request("/municipalities").header("Accept-Language", "en")))
                        .path("title")
                        .asString())
                .isEqualTo("Authentication needed");
    }

    @Test
    void theDescriptionIsOpenToAnybody() throws Exception {
        MockHttpServletResponse answer = caller.answer(ApiCaller.request("/openapi.json"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(ApiCaller.json(answer).path("openapi").asString()).isEqualTo("3.1.0");
    }

    @Test
    void aTokenOpensUntilItExpires() throws Exception {
        kept.insert(
                analyst.id(),
                new NewApiToken("古い", EnumSet.of(ApiScope.MUNICIPALITIES), 30),
                Sha256.of("kurogo_old"),
                Instant.now().minus(Duration.ofDays(31)));
        assertThat(caller.get("kurogo_old", "/municipalities").getStatus()).isEqualTo(401);
        assertThat(caller.get(caller.token(analyst), "/municipalities").getStatus())
                .isEqualTo(200);
    }

    @Test
    void aRevokedTokenOpensNothing() throws Exception {
        String token = caller.token(analyst);
        ApiCaller.as(analyst, () -> {
            tokens.revoke(tokens.mine().getFirst().id());
            return true;
        });
        assertThat(caller.get(token, "/municipalities").getStatus()).isEqualTo(401);
    }

    @Test
    void nobodyRevokesTheTokenOfAnother() throws Exception {
        String token = caller.token(analyst);
        long id = ApiCaller.as(analyst, tokens::mine).getFirst().id();
        UserAccount other = caller.hire("other", Role.ANALYST);
        ApiCaller.as(other, () -> {
            tokens.revoke(id);
            return true;
        });
        assertThat(caller.get(token, "/municipalities").getStatus()).isEqualTo(200);
    }

    @Test
    void aTokenOpensWhatItsOwnerChoseAndNoMore() throws Exception {
        String token = caller.token(analyst, EnumSet.of(ApiScope.MUNICIPALITIES));
        MockHttpServletResponse answer = caller.get(token, "/rounds");
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(ApiCaller.json(answer).path("detail").asString()).contains("報告（報告回");
    }

    @Test
    void aTokenDiesWithTheAccount() throws Exception {
        String token = caller.token(analyst);
        UserProfile lockedOut =
                new UserProfile(analyst.loginName(), analyst.displayName(), Role.ANALYST, Optional.empty(), false);
        ActingAs.program("試験", () -> users.change(users.find(analyst.id()).orElseThrow(), lockedOut));
        assertThat(caller.get(token, "/municipalities").getStatus()).isEqualTo(401);
    }

    @Test
    void aReporterReadsTheirOwnMunicipalityAndNoOther() throws Exception {
        UserAccount reporter = caller.hire("city", Role.MUNICIPAL_REPORTER, Optional.of(CITY));
        String token = caller.token(reporter);
        assertThat(codes(caller.get(token, "/rounds/R6/submissions"))).containsExactly(CITY.digits());
        assertThat(codes(caller.get(token, "/rounds/R6/results"))).containsOnly(CITY.digits());
        assertThat(codes(caller.get(token, "/rounds/R6/results?municipality=" + TOWN)))
                .isEmpty();
    }

    @Test
    void aReporterWhoBecameOneAfterwardsReadsNoFlagsNorFigures() throws Exception {
        String token = caller.token(analyst);
        long figure = round.figureOf(analyst, true);
        UserProfile reporter = new UserProfile(
                analyst.loginName(), analyst.displayName(), Role.MUNICIPAL_REPORTER, Optional.of(CITY), true);
        ActingAs.program("試験", () -> users.change(users.find(analyst.id()).orElseThrow(), reporter));
        assertThat(caller.get(token, "/rounds/R6/flags").getStatus()).isEqualTo(403);
        assertThat(caller.get(token, "/flags/1").getStatus()).isEqualTo(403);
        assertThat(caller.get(token, "/figures").getStatus()).isEqualTo(403);
        assertThat(caller.get(token, "/figures/" + figure + "/data.json").getStatus())
                .isEqualTo(403);
        assertThat(codes(caller.get(token, "/rounds/R6/submissions"))).containsExactly(CITY.digits());
    }

    @Test
    void theFigureOfAnotherIsReadOnlyWhereItIsShared() throws Exception {
        UserAccount owner = caller.hire("owner", Role.ANALYST);
        long own = round.figureOf(owner, "自分だけの図", false);
        long shared = round.figureOf(owner, "共有の図", true);
        String token = caller.token(analyst);
        assertThat(caller.get(token, "/figures/" + own).getStatus()).isEqualTo(404);
        assertThat(caller.get(token, "/figures/" + own + "/picture.svg").getStatus())
                .isEqualTo(404);
        assertThat(ApiCaller.json(caller.get(token, "/figures/" + shared))
                        .path("title")
                        .asString())
                .isEqualTo("共有の図");
        assertThat(caller.get(token, "/figures/" + shared + "/picture.svg").getStatus())
                .isEqualTo(200);
        assertThat(ApiCaller.json(caller.get(token, "/figures")).path("items").valueStream())
                .extracting(figure -> figure.path("id").asLong())
                .containsExactly(shared);
    }

    @Test
    void onePersonsProgramsAskSoOftenAndNoOftener() throws Exception {
        TokenDoor door =
                new TokenDoor(tokens, onBehalf, new RateLimit(2, Duration.ofMinutes(1)), problems, Clock.systemUTC());
        String token = caller.token(analyst);
        assertThat(through(door, token).getStatus()).isEqualTo(200);
        assertThat(through(door, caller.token(analyst)).getStatus()).isEqualTo(200);
        MockHttpServletResponse refused = through(door, token);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("30");
        assertThat(through(door, "guessed").getStatus()).as("somebody else").isEqualTo(401);
    }

    @Test
    void everyPathButItsDescriptionNeedsAScope() {
        assertThat(paths.getHandlerMethods().entrySet().stream()
                        .filter(path ->
                                path.getKey().getPatternValues().stream().anyMatch(one -> one.startsWith("/api/")))
                        .map(path -> path.getValue().getBeanType())
                        .filter(controller -> !controller.isAnnotationPresent(NeedsScope.class))
                        .distinct())
                .isEqualTo(List.of(ApiEntry.class));
    }

    private static MockHttpServletResponse through(TokenDoor door, String token) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/rounds");
        request.addHeader("Authorization", "Bearer " + token);
        MockHttpServletResponse response = new MockHttpServletResponse();
        door.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static List<String> codes(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return ApiCaller.json(answer)
                .path("items")
                .valueStream()
                .map(item -> item.path("municipality").asString())
                .toList();
    }
}
