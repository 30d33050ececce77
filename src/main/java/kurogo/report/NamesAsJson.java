package kurogo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the names of a report are written into its row: nothing where there are none. */
final class NamesAsJson {

    private static final TypeReference<List<NameSource>> NAMES = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private NamesAsJson() {}

    static @Nullable String write(List<NameSource> names) {
        return names.isEmpty() ? null : JSON.writeValueAsString(names);
    }

    static List<NameSource> read(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, NAMES);
    }
}
