package kurogo.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import kurogo.access.UserAccount;
import kurogo.database.DatabaseTest;
import kurogo.review.OneRound;
import kurogo.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description is what other programs are built on: it has to be one, to be whole, and to be true. */
@DatabaseTest
@Import({ApiCaller.class, ApiRound.class, OneRound.class})
class ApiDocumentTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILES = "{file:data\\.json|data\\.csv|picture\\.svg|picture\\.png}";

    @Autowired
    ApiDocument document;

    @Autowired
    ApiCaller caller;

    @Autowired
    ApiRound round;

    @Autowired
    RequestMappingHandlerMapping paths;

    private UserAccount analyst;
    private JsonNode described;

    @BeforeEach
    void somethingToRead() {
        round.open();
        analyst = ApiRound.analyst(caller);
        described = JSON.valueToTree(document.in(Texts.in(Locale.JAPANESE)));
    }

    @Test
    void itIsADescriptionAsOpenApiHasIt() throws Exception {
        assertThat(faults(schema("/kurogo/api/openapi-3.1-schema.json"), described))
                .isEmpty();
    }

    @Test
    void itIsWordedInBothLanguages() {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(document.in(Texts.in(language)).toString()).doesNotContainPattern("[=\\s]api\\.\\w");
        }
    }

    @Test
    void itNamesEveryPathThereIsAndNoOther() {
        List<String> served = paths.getHandlerMethods().keySet().stream()
                .flatMap(path -> path.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1/"))
                .filter(path -> !path.equals(ApiSecurity.DOCUMENT))
                .map(path -> path.substring("/api/v1".length()))
                .flatMap(path -> path.contains(FILES)
                        ? Stream.of("data.json", "data.csv", "picture.svg", "picture.png")
                                .map(file -> path.replace(FILES, file))
                        : Stream.of(path))
                .toList();
        assertThat(new TreeSet<>(described.path("paths").propertyNames())).isEqualTo(new TreeSet<>(served));
    }

    @Test
    void everyPathIsAnsweredAsDescribed() throws Exception {
        String figure = Long.toString(round.figureOf(analyst, false));
        String token = caller.token(analyst);
        Map<String, String> places = Map.of("{code}", "952010", "{period}", ApiRound.PERIOD);
        for (Map.Entry<String, JsonNode> path : described.path("paths").properties()) {
            String address = path.getKey();
            for (Map.Entry<String, String> place : places.entrySet()) {
                address = address.replace(place.getKey(), place.getValue());
            }
            address = address.replace("{id}", address.startsWith("/figures") ? figure : flag(token));
            MockHttpServletResponse answer = caller.get(token, address);
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            assertThat(answer.getHeader("ETag")).as(address).isNotNull();
            JsonNode content = path.getValue().at("/get/responses/200/content");
            String media = content.propertyNames().iterator().next();
            assertThat(answer.getContentType()).as(address).startsWith(media);
            if (media.equals("application/json")) {
                JsonNode body = JSON.readTree(answer.getContentAsByteArray());
                assertThat(faults(answerSchema(path.getKey()), body))
                        .as(address + " " + body)
                        .isEmpty();
            }
        }
    }

    @Test
    void aProblemIsDescribedToo() throws Exception {
        JsonNode problem = JSON.readTree(caller.get("none", "/rounds").getContentAsByteArray());
        assertThat(faults(within("#/components/schemas/Problem"), problem)).isEmpty();
    }

    private String flag(String token) throws Exception {
        return JSON.readTree(caller.get(token, "/rounds/" + ApiRound.PERIOD + "/flags")
                        .getContentAsByteArray())
                .at("/items/0/id")
                .asString();
    }

    private Schema answerSchema(String path) {
        return within("#/paths/"
                + path.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")
                + "/get/responses/200/content/application~1json/schema");
    }

    /** A schema that points into the description, which stands around it. */
    private Schema within(String pointer) {
        ObjectNode whole = (ObjectNode) described.deepCopy();
        whole.put("$ref", pointer);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }

    private static Schema schema(String resource) throws Exception {
        try (InputStream file = Objects.requireNonNull(ApiDocumentTest.class.getResourceAsStream(resource))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static List<String> faults(Schema schema, JsonNode value) {
        return new ArrayList<>(
                schema.validate(value).stream().map(Object::toString).toList());
    }
}
