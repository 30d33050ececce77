package kurogo.analysis;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The settings of a figure as they are kept. */
final class SettingsText {

    private static final TypeReference<Map<String, String>> ADDRESS = new TypeReference<>() {};

    private SettingsText() {}

    static String write(FigureSettings settings) {
        return JsonMapper.shared().writeValueAsString(settings.address());
    }

    static FigureSettings read(String text) {
        return FigureSettings.of(JsonMapper.shared().readValue(text, ADDRESS));
    }
}
