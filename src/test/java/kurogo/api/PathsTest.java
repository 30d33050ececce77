package kurogo.api;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.access.Role;
import kurogo.access.UserAccount;
import kurogo.database.DatabaseTest;
import kurogo.review.OneRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Whatever is answered beside the screens, asked by nobody and by every role, through the filters and doors a request from outside
 * passes. What answers and is not written down here fails.
 */
@DatabaseTest
@Import({ApiCaller.class, ApiRound.class, OneRound.class})
class PathsTest {

    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    private static final Set<Role> PREFECTURE = EnumSet.complementOf(EnumSet.of(Role.MUNICIPAL_REPORTER));

    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_ALLOWED = 403;
    private static final int TO_THE_LOGIN = 302;

    /** What a path asks of whoever comes. */
    private enum Asks {
        NOTHING,
        TOKEN,
        SESSION,
        /** The address holds it. */
        SECRET
    }

    /**
     * A path.
     *
     * @param pattern as the program writes it
     * @param example an address of it; what stands in braces is filled in
     * @param who whom it answers
     * @param answer what they get
     */
    private record Path(String pattern, String example, Asks asks, Set<Role> who, int answer) {

        static Path api(String pattern, Set<Role> who) {
            return new Path(pattern, pattern, Asks.TOKEN, who, 200);
        }
    }

    /** Where nothing else answers; whoever would write there is told that nobody can. */
    private static final String ANYTHING_ELSE = "/api/**";

    private static final String FILES = "{file:data\\.json|data\\.csv|picture\\.svg|picture\\.png}";

    private static final List<Path> PATHS = List.of(
            new Path("/api/v1/openapi.json", "/api/v1/openapi.json", Asks.NOTHING, EVERYONE, 200),
            Path.api("/api/v1/municipalities", EVERYONE),
            Path.api("/api/v1/municipalities/{code}", EVERYONE),
            Path.api("/api/v1/rounds", EVERYONE),
            Path.api("/api/v1/rounds/{period}", EVERYONE),
            Path.api("/api/v1/rounds/{period}/submissions", EVERYONE),
            Path.api("/api/v1/rounds/{period}/results", EVERYONE),
            Path.api("/api/v1/rounds/{period}/flags", PREFECTURE),
            Path.api("/api/v1/flags/{flag}", PREFECTURE),
            Path.api("/api/v1/figures", PREFECTURE),
            Path.api("/api/v1/figures/{figure}", PREFECTURE),
            new Path(
                    "/api/v1/figures/{figure}/" + FILES,
                    "/api/v1/figures/{figure}/data.csv",
                    Asks.TOKEN,
                    PREFECTURE,
                    200),
            new Path(ANYTHING_ELSE, "/api/v1/nowhere", Asks.TOKEN, EVERYONE, 404),
            new Path("/boundaries/{checksum}.geojson", "/boundaries/0.geojson", Asks.SESSION, EVERYONE, 404),
            new Path("/calendar/{token}.ics", "/calendar/guessed.ics", Asks.SECRET, EVERYONE, 404));

    /** The screens and the files that come with the program, behind the rules of screens, and the page for what went wrong. */
    private static final Set<String> OTHERS = Set.of("/**", "/webjars/**", "/error");

    @Autowired
    ApplicationContext program;

    @Autowired
    ApiCaller caller;

    @Autowired
    ApiRound round;

    private final Map<Role, UserAccount> people = new EnumMap<>(Role.class);
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private Map<String, String> filledIn = Map.of();

    @BeforeEach
    void somebodyOfEveryRoleAndSomethingToRead() throws Exception {
        round.open();
        for (Role role : Role.values()) {
            UserAccount one = caller.hire(
                    role.name().toLowerCase(Locale.ROOT),
                    role,
                    Optional.of(CITY).filter(code -> role == Role.MUNICIPAL_REPORTER));
            people.put(role, one);
            tokens.put(role, caller.token(one));
        }
        UserAccount analyst = Objects.requireNonNull(people.get(Role.ANALYST));
        long flag = ApiCaller.json(caller.get(token(Role.ANALYST), "/rounds/R6/flags"))
                .at("/items/0/id")
                .asLong();
        filledIn = Map.of(
                "{code}", CITY.digits(),
                "{period}", ApiRound.PERIOD,
                "{flag}", Long.toString(flag),
                "{figure}", Long.toString(round.figureOf(analyst, true)));
    }

    @Test
    void nothingAnswersThatIsNotWrittenDown() {
        assertThat(program.getBeansOfType(HandlerMapping.class).values().stream()
                        .flatMap(PathsTest::patterns)
                        .collect(Collectors.toSet()))
                .isEqualTo(Stream.concat(PATHS.stream().map(PathsTest::written), OTHERS.stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void noServletStandsBesideThoseOfTheScreens() {
        assertThat(program.getBeansOfType(ServletRegistrationBean.class).values().stream()
                        .flatMap(servlet -> ((ServletRegistrationBean<?>) servlet).getUrlMappings().stream()))
                .containsExactlyInAnyOrder("/", "/vaadinServlet/*");
    }

    @Test
    void whoeverMayIsAnsweredAndEverybodyElseIsNot() throws Exception {
        for (Role role : Role.values()) {
            MockHttpSession session = signIn(role);
            for (Path path : PATHS) {
                int answer = status(get(address(path))
                        .header("Authorization", path.asks() == Asks.TOKEN ? "Bearer " + token(role) : "")
                        .session(session));
                assertThat(answer)
                        .as("%s asks for %s", role, path.pattern())
                        .isEqualTo(path.who().contains(role) ? path.answer() : NOT_ALLOWED);
            }
        }
    }

    @Test
    void whoeverIsNotSignedInIsAnsweredWhereNothingIsAsked() throws Exception {
        for (Path path : PATHS) {
            assertThat(status(get(address(path)))).as(path.pattern()).isEqualTo(strangersAnswer(path));
        }
    }

    @Test
    void aSessionIsNoToken() throws Exception {
        MockHttpSession session = signIn(Role.ADMINISTRATOR);
        for (Path path : PATHS) {
            if (path.asks() == Asks.TOKEN) {
                assertThat(status(get(address(path)).session(session)))
                        .as(path.pattern())
                        .isEqualTo(NOT_SIGNED_IN);
            }
        }
    }

    @Test
    void aTokenIsNoSession() throws Exception {
        for (Path path : PATHS) {
            if (path.asks() == Asks.SESSION) {
                assertThat(status(get(address(path)).header("Authorization", "Bearer " + token(Role.ADMINISTRATOR))))
                        .as(path.pattern())
                        .isEqualTo(TO_THE_LOGIN);
            }
        }
    }

    private static int strangersAnswer(Path path) {
        return switch (path.asks()) {
            case NOTHING, SECRET -> path.answer();
            case TOKEN -> NOT_SIGNED_IN;
            case SESSION -> TO_THE_LOGIN;
        };
    }

    private static Stream<String> patterns(HandlerMapping mapping) {
        return switch (mapping) {
            case RequestMappingInfoHandlerMapping methods ->
                methods.getHandlerMethods().keySet().stream().flatMap(PathsTest::withMethods);
            case AbstractUrlHandlerMapping addresses -> addresses.getHandlerMap().keySet().stream();
            case RouterFunctionMapping functions when functions.getRouterFunction() == null -> Stream.of();
            default -> Stream.of(mapping.getClass().getSimpleName());
        };
    }

    private static Stream<String> withMethods(RequestMappingInfo path) {
        String methods = path.getMethodsCondition().getMethods().stream()
                .map(method -> method.name() + " ")
                .sorted()
                .collect(Collectors.joining());
        return path.getPatternValues().stream().map(pattern -> methods + pattern);
    }

    /** The program calls every number in an address {@code id}. */
    private static String written(Path path) {
        return (path.pattern().equals(ANYTHING_ELSE) ? "" : "GET ")
                + path.pattern().replace("{flag}", "{id}").replace("{figure}", "{id}");
    }

    private String address(Path path) {
        return filledIn.entrySet().stream()
                .reduce(
                        path.example(),
                        (address, part) -> address.replace(part.getKey(), part.getValue()),
                        (one, other) -> other);
    }

    private String token(Role role) {
        return Objects.requireNonNull(tokens.get(role));
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return caller.answer(request).getStatus();
    }

    private MockHttpSession signIn(Role role) throws Exception {
        MockHttpSession session = new MockHttpSession();
        caller.answer(post("/login")
                .session(session)
                .with(csrf())
                .param("username", Objects.requireNonNull(people.get(role)).loginName())
                .param("password", ApiCaller.PASSWORD));
        assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT"))
                .as("%s is signed in", role)
                .isNotNull();
        return session;
    }
}
