package kurogo.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import kurogo.text.Texts;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The description of the interface as OpenAPI 3.1 has it. It is kept by hand as {@code kurogo/api/openapi.yaml}, where keys of the
 * bundle {@code api} stand for its words; the tests hold every answer against it.
 */
@Component
public class ApiDocument {

    private static final Pattern KEY = Pattern.compile("api\\.[\\w.]+");

    private final Map<String, Object> kept;

    ApiDocument() {
        try (InputStream file = Objects.requireNonNull(
                ApiDocument.class.getResourceAsStream("/kurogo/api/openapi.yaml"), "belongs to the program")) {
            kept = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The description in one language. */
    public Map<String, Object> in(Texts texts) {
        Map<String, Object> document = new LinkedHashMap<>();
        kept.forEach((name, value) -> document.put(name, worded(value, texts)));
        return document;
    }

    private static Object worded(Object value, Texts texts) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<Object, Object> worded = new LinkedHashMap<>();
                map.forEach((name, inner) -> worded.put(name, worded(inner, texts)));
                yield worded;
            }
            case List<?> list ->
                list.stream().map(inner -> worded(inner, texts)).toList();
            case String text -> KEY.matcher(text).matches() ? texts.get(text) : text;
            default -> value;
        };
    }
}
