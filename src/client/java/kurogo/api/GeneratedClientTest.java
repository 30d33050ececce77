package kurogo.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.List;
import java.util.Map;
import kurogo.access.UserAccount;
import kurogo.client.ApiClient;
import kurogo.client.api.FiguresApi;
import kurogo.client.api.FlagsApi;
import kurogo.client.api.MunicipalitiesApi;
import kurogo.client.api.ReportsApi;
import kurogo.client.model.DescribedMunicipality;
import kurogo.client.model.FlagEvidence;
import kurogo.client.model.FlagPage;
import kurogo.client.model.MunicipalityPage;
import kurogo.client.model.Result;
import kurogo.client.model.SavedFigurePage;
import kurogo.client.model.StandingPage;
import kurogo.database.DatabaseTest;
import kurogo.review.OneRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.client.MockMvcClientHttpRequestFactory;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A client that a generator made of the description, and nobody touched, reads what the interface for other programs answers. */
@DatabaseTest
@Import({ApiCaller.class, ApiRound.class, OneRound.class})
class GeneratedClientTest {

    private static final String JAPANESE = "ja";

    @Autowired
    WebApplicationContext program;

    @Autowired
    ApiCaller caller;

    @Autowired
    ApiRound round;

    private UserAccount analyst;
    private ApiClient client;

    @BeforeEach
    void anotherProgramWithAToken() {
        round.open();
        analyst = ApiRound.analyst(caller);
        client = new ApiClient(ApiClient.buildRestClientBuilder()
                        .requestFactory(new MockMvcClientHttpRequestFactory(MockMvcBuilders.webAppContextSetup(program)
                                .apply(springSecurity())
                                .build()))
                        .build())
                .setBasePath("http://localhost/api/v1");
        client.setBearerToken(caller.token(analyst));
    }

    @Test
    void itReadsMunicipalitiesPageByPage() {
        MunicipalitiesApi municipalities = new MunicipalitiesApi(client);
        MunicipalityPage page = municipalities.listMunicipalities(null, null, null, 1, 2, JAPANESE, null);
        assertThat(page.getTotal()).isEqualTo(3);
        assertThat(page.getItems()).hasSize(2);
        String code = page.getItems().getFirst().getCode();
        DescribedMunicipality one = municipalities.getMunicipality(code, JAPANESE, null);
        assertThat(one.getMunicipality()).isEqualTo(page.getItems().getFirst());
    }

    @Test
    void itReadsHowARoundStandsAndItsResults() {
        ReportsApi reports = new ReportsApi(client);
        assertThat(reports.getRound(ApiRound.PERIOD, JAPANESE, null).getPeriod())
                .isEqualTo(ApiRound.PERIOD);
        StandingPage standings = reports.listSubmissions(ApiRound.PERIOD, null, null, 1, 50, JAPANESE, null);
        assertThat(standings.getItems()).hasSize(3);
        List<Result> results = reports.listResults(ApiRound.PERIOD, null, "952010", 1, 50, JAPANESE, null)
                .getItems();
        assertThat(results).isNotEmpty();
    }

    @Test
    void itReadsFlagsWithTheirEvidence() {
        FlagsApi flags = new FlagsApi(client);
        FlagPage page = flags.listFlags(ApiRound.PERIOD, null, null, null, null, null, 1, 50, JAPANESE, null);
        assertThat(page.getItems()).isNotEmpty();
        FlagEvidence evidence = flags.getFlag(page.getItems().getFirst().getId(), JAPANESE, null);
        assertThat(evidence.getFlag()).isEqualTo(page.getItems().getFirst());
    }

    @Test
    void itReadsASavedFigureItsNumbersAndItsPicture() {
        int id = Math.toIntExact(round.figureOf(analyst, false));
        FiguresApi figures = new FiguresApi(client);
        SavedFigurePage page = figures.listFigures(true, null, 1, 50, JAPANESE, null);
        assertThat(page.getItems())
                .singleElement()
                .satisfies(one -> assertThat(one.getSettings())
                        .isEqualTo(Map.of("measure", "CASES", "programme", "MULTI_AGENCY")));
        assertThat(figures.getFigureData(id, null, JAPANESE, null).getRows()).hasSize(3);
        assertThat(figures.getFigureSvg(id, null, JAPANESE, null)).contains("<svg");
    }
}
