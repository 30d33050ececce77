package kurogo.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kurogo.uikit.AddressPart;

/**
 * The municipalities somebody chose in a figure, by drawing around them or in its table, and whether the table shows them alone. Stands in
 * the address beside the figure's settings, and is no part of the figure.
 */
final class Chosen implements AddressPart {

    private static final String CODES = "chosen";
    private static final String ALONE = "alone";

    private final Set<String> codes = new TreeSet<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean alone;

    Set<String> codes() {
        return Set.copyOf(codes);
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    /** Whether the table leaves out whoever was not chosen. */
    boolean isAlone() {
        return alone && !codes.isEmpty();
    }

    boolean shows(String code) {
        return !isAlone() || codes.contains(code);
    }

    /** Chooses these and no others. */
    void choose(Set<String> others, boolean alone) {
        codes.clear();
        codes.addAll(others);
        this.alone = alone && !others.isEmpty();
        tell();
    }

    /** Chooses one more, or one less. */
    void turn(String code) {
        if (isCode(code) && !codes.remove(code)) {
            codes.add(code);
        }
        tell();
    }

    private static boolean isCode(String text) {
        return text.matches("\\d{6}");
    }

    void setAlone(boolean alone) {
        this.alone = alone;
        tell();
    }

    /** The same choice, for panels that are drawn anew. */
    Chosen anew() {
        Chosen same = new Chosen();
        same.codes.addAll(codes);
        same.alone = alone;
        return same;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
        keepInAddress();
    }

    /** Without going anywhere: the figure stays as it is drawn. */
    private void keepInAddress() {
        UI ui = UI.getCurrentOrThrow();
        Location here = ui.getActiveViewLocation();
        Map<String, String> parameters = new LinkedHashMap<>(single(here.getQueryParameters()));
        write(parameters);
        ui.getPage().getHistory().replaceState(null, new Location(here.getPath(), QueryParameters.simple(parameters)));
    }

    static Map<String, String> single(QueryParameters address) {
        return address.getParameters().entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        parameter -> parameter.getValue().getFirst(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    @Override
    public void read(Map<String, String> parameters) {
        codes.clear();
        Arrays.stream(parameters.getOrDefault(CODES, "").split(",", -1))
                .filter(Chosen::isCode)
                .forEach(codes::add);
        alone = parameters.containsKey(ALONE);
    }

    @Override
    public void write(Map<String, String> parameters) {
        parameters.remove(CODES);
        parameters.remove(ALONE);
        if (!codes.isEmpty()) {
            parameters.put(CODES, String.join(",", codes));
        }
        if (isAlone()) {
            parameters.put(ALONE, "yes");
        }
    }
}
