package kurogo.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kurogo.access.UserAccount;
import kurogo.analysis.FigureSettings;
import kurogo.analysis.FigureTitle;
import kurogo.database.DatabaseTest;
import kurogo.review.OneRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import tools.jackson.databind.JsonNode;

/** How the API answers: by page, with marks, and with problems told in words. */
@DatabaseTest
@Import({ApiCaller.class, ApiRound.class, OneRound.class})
class ApiAnswersTest {

    @Autowired
    ApiCaller caller;

    @Autowired
    ApiRound round;

    private UserAccount analyst;

    @BeforeEach
    void somethingToRead() {
        round.open();
        analyst = ApiRound.analyst(caller);
    }

    @Test
    void aListComesPageByPage() throws Exception {
        String token = caller.token(analyst);
        MockHttpServletResponse first = caller.get(token, "/municipalities?size=2");
        assertThat(ApiCaller.json(first).path("items").size()).isEqualTo(2);
        assertThat(ApiCaller.json(first).path("total").asInt()).isEqualTo(3);
        assertThat(first.getHeader("Link")).isEqualTo("<?size=2&page=2>; rel=\"next\"");
        MockHttpServletResponse last = caller.get(token, "/municipalities?size=2&page=2");
        assertThat(ApiCaller.json(last).path("items").size()).isEqualTo(1);
        assertThat(last.getHeader("Link")).isEqualTo("<?size=2&page=1>; rel=\"prev\"");
        assertThat(ApiCaller.json(caller.get(token, "/municipalities?page=9"))
                        .path("items")
                        .size())
                .isZero();
        for (String wrong : List.of("page=0", "size=2001", "size=x", "page=-1")) {
            assertThat(caller.get(token, "/municipalities?" + wrong).getStatus())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void flagsComePageByPageToo() throws Exception {
        String token = caller.token(analyst);
        int total = ApiCaller.json(caller.get(token, "/rounds/R6/flags"))
                .path("total")
                .asInt();
        MockHttpServletResponse second = caller.get(token, "/rounds/R6/flags?size=1&page=2");
        assertThat(total).isGreaterThan(1);
        assertThat(ApiCaller.json(second).path("items").size()).isEqualTo(1);
        assertThat(ApiCaller.json(second).path("total").asInt()).isEqualTo(total);
        assertThat(ApiCaller.json(caller.get(token, "/rounds/R6/flags?rule=REPORT_MISSING"))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aFilterThatIsNotUnderstoodIsAnError() throws Exception {
        String token = caller.token(analyst);
        MockHttpServletResponse answer = caller.get(token, "/rounds/R6/submissions?state=GONE");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(ApiCaller.json(answer).path("detail").asString()).contains("state");
        assertThat(caller.get(token, "/rounds/sometime").getStatus()).isEqualTo(400);
        assertThat(caller.get(token, "/rounds/R3").getStatus()).isEqualTo(404);
        assertThat(caller.get(token, "/nowhere").getStatus()).isEqualTo(404);
    }

    @Test
    void aDayBeforeThereWereFiscalYearsIsAnError() throws Exception {
        MockHttpServletResponse answer = caller.get(caller.token(analyst), "/municipalities?on=1800-01-01");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(ApiCaller.json(answer).path("detail").asString()).contains("on");
    }

    @Test
    void whatNobodyForesawIsToldWithoutInnerWords() throws Exception {
        List<HandlerMethodArgumentResolver> arguments = new ArrayList<>();
        new ApiArguments().addArgumentResolvers(arguments);
        MockHttpServletResponse answer = MockMvcBuilders.standaloneSetup(new Failing())
                .setControllerAdvice(new ApiProblems())
                .setCustomArgumentResolvers(arguments.toArray(HandlerMethodArgumentResolver[]::new))
                .build()
                .perform(ApiCaller.request("/failing"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("予期しない問題")
                .doesNotContain("table SECRET", "IllegalState");
    }

    @Test
    void zeroIsANumberAndSilenceIsNot() throws Exception {
        String token = caller.token(analyst);
        JsonNode village = ApiCaller.json(
                        caller.get(token, "/rounds/R6/results?municipality=953237&programme=MULTI_AGENCY"))
                .at("/items/0");
        assertThat(village.at("/cases/value").asInt(-1)).isZero();
        assertThat(village.at("/cases/silence").isNull()).isTrue();
        JsonNode town = ApiCaller.json(
                        caller.get(token, "/rounds/R6/results?municipality=953016&programme=MULTI_AGENCY"))
                .at("/items/0");
        assertThat(town.at("/cases/value").isNull()).isTrue();
        assertThat(town.at("/cases/silence").asString()).isEqualTo("BLANK");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        String token = caller.token(analyst);
        MockHttpServletResponse first = caller.get(token, "/municipalities");
        String mark = Objects.requireNonNull(first.getHeader("ETag"));
        assertThat(first.getHeader("Cache-Control")).isEqualTo("private, no-cache");
        MockHttpServletResponse second = caller.answer(ApiCaller.request("/municipalities")
                .header("Authorization", "Bearer " + token)
                .header("If-None-Match", mark));
        assertThat(second.getStatus()).isEqualTo(304);
        assertThat(second.getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS_LATE,報告の遅れ（日）,報告の遅れ：提出期限から,市町村の報告の受付記録",
        "CONTACTS,支援・聞き取りの回数（回）,支援・聞き取りの回数：期間中に市町村と行った,支援・聞き取りの記録",
        "TRAINING_HOURS,研修受講時間（延べ）（時間）,研修受講時間（延べ）：期間中に終わった研修会,研修会の出席記録"
    })
    void aFigureOfOwnRecordsSaysUnitDefinitionAndSource(
            String measure, String heading, String definition, String source) throws Exception {
        FigureSettings settings = FigureSettings.of(Map.of("measure", measure));
        long figure = round.figureOf(analyst, new FigureTitle("記録の図", false, false), settings);
        JsonNode data = ApiCaller.json(caller.get(caller.token(analyst), "/figures/" + figure + "/data.json"));
        assertThat(data.at("/settings/measure").asString()).isEqualTo(measure);
        assertThat(data.at("/rows/0").propertyNames()).contains(heading);
        assertThat(data.path("notes").valueStream().map(JsonNode::asString))
                .anySatisfy(note -> assertThat(note).startsWith(definition))
                .last(STRING)
                .startsWith("出典：見本県 " + source);
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        MockHttpServletResponse answer = caller.answer(
                post("/api/v1/municipalities").header("Authorization", "Bearer " + caller.token(analyst)));
        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    /** Fails as nobody foresaw. */
    @RestController
    @NeedsScope(ApiScope.REPORTS)
    static final class Failing {
        @GetMapping("/api/v1/failing")
        String fail() {
            throw new IllegalStateException("table SECRET is missing");
        }
    }
}
