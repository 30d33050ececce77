package kurogo.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.text.Texts;
import kurogo.uikit.chart.Boundaries;
import kurogo.uikit.chart.ChartBlueprint;
import kurogo.uikit.chart.ChartModel;

/**
 * A chart on a screen, with the table of its numbers, download as PNG and SVG, and full screen. Showing another model moves what is
 * drawn to the new numbers without drawing it anew.
 */
@Tag("kurogo-chart")
@JsModule("./chart/kurogo-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class Chart extends Component implements HasSize, HasStyle {

    private static final List<String> WORDS = List.of(
            "table",
            "chart",
            "png",
            "svg",
            "fullScreen",
            "leaveFullScreen",
            "brush",
            "loading",
            "empty",
            "failed",
            "keys",
            "mapKeys",
            "insets");

    /** A chart that shows it is loading until it is given something to show. */
    public Chart() {
        setWidthFull();
        setLoading(true);
    }

    /** Shows a chart in the language of the screen. */
    public void show(ChartBlueprint blueprint) {
        show(blueprint.in(Texts.in(getLocale())));
    }

    public void show(ChartModel model) {
        getElement().setProperty("model", model.json());
        getStyle().set("--kurogo-chart-height", model.height() + "px");
        setLoading(false);
    }

    /** Says that the numbers are on their way. What was drawn before stays. */
    public void setLoading(boolean loading) {
        getElement().setProperty("loading", loading);
    }

    /** The shapes a map is drawn with; the browser fetches them when the map is shown. */
    public void setBoundaries(Boundaries boundaries) {
        getElement().setProperty("mapName", boundaries.name());
        getElement().setProperty("mapKey", boundaries.keyProperty());
        getElement().setAttribute("map-src", DownloadHandler.fromInputStream(event -> response(boundaries)));
    }

    private static DownloadResponse response(Boundaries boundaries) {
        byte[] content = boundaries.geoJson().get().getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(content), "boundaries.geojson", "application/geo+json", content.length);
    }

    /**
     * The same, from an address of their own, which lets the browser keep them, where they have one.
     *
     * @param checksum the checksum they are kept by
     */
    public void setBoundaries(Optional<String> checksum, Boundaries boundaries) {
        setBoundaries(boundaries);
        checksum.ifPresent(kept -> getElement().setAttribute("map-src", "boundaries/" + kept + ".geojson"));
    }

    /** Whether a region of the chart can be drawn around to choose what lies in it. */
    public void setBrushable(boolean brushable) {
        getElement().setProperty("brushable", brushable);
    }

    /** Makes the data with these keys stand out from the others; none for all alike. */
    public void setChosen(Collection<String> keys) {
        getElement().setPropertyList("chosen", List.copyOf(keys));
    }

    /** Without toolbar, for charts that are part of something that has one. */
    public void setPlain(boolean plain) {
        getElement().setProperty("plain", plain);
    }

    /** Tells which datum was chosen by pointer or keyboard. */
    public Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
        return addListener(SelectEvent.class, listener);
    }

    /** Tells which data were drawn around; none when the region was taken away. */
    public Registration addBrushListener(ComponentEventListener<BrushEvent> listener) {
        return addListener(BrushEvent.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Texts texts = Texts.in(getLocale());
        getElement()
                .setPropertyMap(
                        "words",
                        WORDS.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(), word -> texts.get("uikit.chart.tool." + word))));
        getElement().setProperty("language", texts.language().getLanguage());
    }

    /** A datum was chosen. */
    @DomEvent("kurogo-chart-select")
    public static final class SelectEvent extends ComponentEvent<Chart> {

        private final String key;

        public SelectEvent(Chart source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        /** The key the datum was given. */
        public String key() {
            return key;
        }
    }

    /** Data were drawn around. */
    @DomEvent("kurogo-chart-brush")
    public static final class BrushEvent extends ComponentEvent<Chart> {

        private final List<String> keys;

        public BrushEvent(Chart source, boolean fromClient, @EventData("event.detail.keys.join('\\n')") String keys) {
            super(source, fromClient);
            this.keys = Arrays.stream(keys.split("\n"))
                    .filter(key -> !key.isEmpty())
                    .toList();
        }

        /** The keys of the data, each once. */
        public List<String> keys() {
            return keys;
        }
    }
}
