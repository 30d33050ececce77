package kurogo.export.figure;

import java.util.regex.Pattern;
import kurogo.export.figure.Picture.Shapes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shapes of a map as they may reach an engine: polygons of numbers, each with its key, and not too many of them. Nothing else is passed on. */
final class CheckedShapes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MOST_NUMBERS = 2_000_000;
    private static final int DEEPEST = 5;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{1,20}");
    private static final Pattern KIND = Pattern.compile("Polygon|MultiPolygon");

    private final String keyProperty;
    private int numbers;

    private CheckedShapes(String keyProperty) {
        this.keyProperty = keyProperty;
    }

    /**
     * The shapes, checked.
     *
     * @throws FigureNotDrawnException when they hold what no map of ours holds
     */
    static JsonNode of(Shapes shapes) {
        if (!NAME.matcher(shapes.name()).matches()
                || !NAME.matcher(shapes.keyProperty()).matches()) {
            throw FigureNotDrawnException.refused("Not the name of a map: " + shapes.name());
        }
        ObjectNode map = NODES.objectNode();
        map.put("name", shapes.name());
        map.put("keyProperty", shapes.keyProperty());
        map.set("shapes", new CheckedShapes(shapes.keyProperty()).collection(parsed(shapes.geoJson())));
        return map;
    }

    private static JsonNode parsed(String geoJson) {
        try {
            return JsonMapper.shared().readTree(geoJson);
        } catch (JacksonException noJson) {
            throw new FigureNotDrawnException(FigureNotDrawnException.Reason.REFUSED, noJson);
        }
    }

    private ObjectNode collection(JsonNode collection) {
        ArrayNode features = NODES.arrayNode();
        for (JsonNode feature : collection.path("features")) {
            String kind = feature.path("geometry").path("type").asString("");
            String key = feature.path("properties").path(keyProperty).asString("");
            if (KIND.matcher(kind).matches() && KEY.matcher(key).matches()) {
                features.add(feature(key, kind, feature.path("geometry").path("coordinates")));
            }
        }
        ObjectNode checked = NODES.objectNode();
        checked.put("type", "FeatureCollection");
        checked.set("features", features);
        return checked;
    }

    private ObjectNode feature(String key, String kind, JsonNode coordinates) {
        ObjectNode feature = NODES.objectNode();
        feature.put("type", "Feature");
        feature.putObject("properties").put(keyProperty, key);
        ObjectNode geometry = feature.putObject("geometry");
        geometry.put("type", kind);
        geometry.set("coordinates", numbers(coordinates, 1));
        return feature;
    }

    private JsonNode numbers(JsonNode node, int depth) {
        if (node.isNumber()) {
            if (++numbers > MOST_NUMBERS) {
                throw FigureNotDrawnException.refused("Too many positions");
            }
            return node;
        }
        if (!node.isArray() || depth > DEEPEST) {
            throw FigureNotDrawnException.refused("Not a position of a map");
        }
        ArrayNode checked = NODES.arrayNode(node.size());
        node.forEach(item -> checked.add(numbers(item, depth + 1)));
        return checked;
    }
}
