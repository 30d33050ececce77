package kurogo.uikit.chart;

import java.util.List;
import java.util.Locale;
import kurogo.text.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks into what a blueprint would have drawn. */
record Drawn(ChartModel model, JsonNode option) {

    static final Texts JAPANESE = Texts.in(Locale.JAPANESE);
    static final ChartCaption CAPTION = new ChartCaption("題", "令和7年度 (2025)", "出典");

    static Drawn of(ChartBlueprint blueprint) {
        ChartModel model = blueprint.in(JAPANESE);
        return new Drawn(model, JsonMapper.shared().readTree(model.option()));
    }

    JsonNode series(String id) {
        return option.get("series")
                .valueStream()
                .filter(series -> series.path("id").asString("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<String> names(String seriesId) {
        return series(seriesId)
                .get("data")
                .valueStream()
                .map(datum -> datum.get("name").asString())
                .toList();
    }

    /** The cells of the row that begins with a name. */
    List<String> row(String name) {
        return model.table().rows().stream()
                .filter(row -> row.getFirst().shown().equals(name))
                .findFirst()
                .orElseThrow()
                .stream()
                .map(ChartTable.Cell::shown)
                .toList();
    }
}
