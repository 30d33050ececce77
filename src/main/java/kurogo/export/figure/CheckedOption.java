package kurogo.export.figure;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An option as it may reach an engine. ECharts writes colours, fonts and the like into attributes without escaping them, so a value
 * that is not words must look like one of ours; words are shortened; colours by name become real ones.
 */
final class CheckedOption {

    private static final int LONGEST_WORDS = 200;
    private static final int MOST_VALUES = 200_000;
    private static final Set<String> WORDS =
            Set.of("name", "text", "subtext", "tip", "shown", "shownName", "key", "id", "data", "categories");
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");
    private static final Set<String> REFUSED_KEYS = Set.of(
            "constructor",
            "prototype",
            "renderItem",
            "graphic",
            "toolbox",
            "image",
            "rich",
            "fontFamily",
            "link",
            "sublink");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9 #%.,()_-]{0,64}");
    private static final Pattern FORMATTER = Pattern.compile("fn:[A-Za-z]{1,20}(:bare)?");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final Map<String, String> colours;
    private int values;

    private CheckedOption(Map<String, String> colours) {
        this.colours = colours;
    }

    /**
     * The option, checked.
     *
     * @throws FigureNotDrawnException when it holds what no figure of ours holds
     */
    static JsonNode of(String json, Map<String, String> colours) {
        try {
            return new CheckedOption(colours)
                    .object((ObjectNode) JsonMapper.shared().readTree(json));
        } catch (JacksonException | ClassCastException noOption) {
            throw new FigureNotDrawnException(FigureNotDrawnException.Reason.REFUSED, noOption);
        }
    }

    private JsonNode value(String key, JsonNode value) {
        if (++values > MOST_VALUES) {
            throw FigureNotDrawnException.refused("Too many values");
        }
        return switch (value) {
            case ObjectNode object -> object(object);
            case ArrayNode array -> array(key, array);
            case JsonNode text
            when text.isString() -> JsonNodeFactory.instance.stringNode(text(key, text.stringValue()));
            default -> value;
        };
    }

    private ObjectNode object(ObjectNode object) {
        ObjectNode checked = JsonNodeFactory.instance.objectNode();
        object.forEachEntry((key, value) -> {
            if (!KEY.matcher(key).matches() || REFUSED_KEYS.contains(key)) {
                throw FigureNotDrawnException.refused("Not a key of a figure: " + key);
            }
            checked.set(key, value(key, value));
        });
        return checked;
    }

    private ArrayNode array(String key, ArrayNode array) {
        ArrayNode checked = JsonNodeFactory.instance.arrayNode();
        array.forEach(item -> checked.add(value(key, item)));
        return checked;
    }

    private String text(String key, String text) {
        if (WORDS.contains(key)) {
            return words(text);
        }
        if (text.startsWith("$")) {
            return colour(text.substring(1));
        }
        if (text.startsWith("fn:")
                && key.equals("formatter")
                && FORMATTER.matcher(text).matches()) {
            return text;
        }
        if (key.equals("formatter") || !VALUE.matcher(text).matches()) {
            throw FigureNotDrawnException.refused("Not a value of a figure: " + key);
        }
        return text;
    }

    private static String words(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
        return clean.codePointCount(0, clean.length()) <= LONGEST_WORDS
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_WORDS - 1)) + "…";
    }

    private String colour(String name) {
        String colour = colours.getOrDefault(name, "");
        if (!COLOUR.matcher(colour).matches()) {
            throw FigureNotDrawnException.refused("Not a colour: " + name);
        }
        return colour;
    }
}
