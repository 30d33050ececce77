package kurogo.dependencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program is built from is fixed, and cannot be exchanged on its way here. */
class DependenciesTest {

    private static final Pattern RANGE_OR_MOVING =
            Pattern.compile("<version>[^<]*(SNAPSHOT|LATEST|RELEASE|[\\[(,])[^<]*</version>");

    @Test
    void everyPackageOfTheBrowsersPartHasOneVersionAndAChecksum() throws IOException {
        for (Map.Entry<String, JsonNode> locked : packages()) {
            JsonNode part = locked.getValue();
            if (!locked.getKey().isEmpty() && !part.path("link").asBoolean(false)) {
                assertThat(part.path("version").asString(""))
                        .as(locked.getKey())
                        .matches("\\d+\\.\\d+\\.\\d+.*");
                assertThat(part.path("integrity").asString(""))
                        .as(locked.getKey())
                        .startsWith("sha512-");
            }
        }
    }

    @Test
    void noPackageOfTheBrowsersPartComesFromAnAddressOfItsOwn() throws IOException {
        assertThat(packages()).noneMatch(locked -> locked.getValue().has("resolved"));
    }

    @Test
    void noJarIsOfAMovingVersion() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).doesNotContainPattern(RANGE_OR_MOVING);
    }

    private static Iterable<Map.Entry<String, JsonNode>> packages() throws IOException {
        return JsonMapper.shared()
                .readTree(Path.of("package-lock.json"))
                .get("packages")
                .properties();
    }
}
