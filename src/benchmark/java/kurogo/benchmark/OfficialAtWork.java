package kurogo.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import kurogo.benchmark.PageTree.Element;

/**
 * A member of the prefecture's staff at work, over and over: the overview, the inbox with a row of it and another order, a municipality, and the
 * record of a conversation begun there, typed and kept.
 */
final class OfficialAtWork {

    private static final Pattern MUNICIPALITY = Pattern.compile("municipalities/(\\d{6})");
    private static final String TITLE = "件名";
    private static final String NOTES = "相手の話";

    private final BrowserWindow window;
    private final Random chance;
    private List<String> municipalities = List.of();
    private String code = "";
    private int next;

    /** One thing somebody does before they think again. */
    private interface Step {
        void take() throws IOException, InterruptedException;
    }

    private final List<Step> day = List.of(
            this::overview,
            this::inbox,
            this::row,
            this::order,
            this::municipality,
            this::form,
            this::title,
            this::notes,
            this::keep);

    OfficialAtWork(BrowserWindow window, Random chance) {
        this.window = window;
        this.chance = chance;
    }

    /** Comes in the morning. */
    void begin(String user, String password) throws IOException, InterruptedException {
        window.signIn(user, password);
        reload();
    }

    /** How many steps a round has. */
    int steps() {
        return day.size();
    }

    void step() throws IOException, InterruptedException {
        day.get(next).take();
        next = (next + 1) % day.size();
    }

    /** Opens the page anew, as somebody does who comes back by a bookmark; the round begins again. */
    void reload() throws IOException, InterruptedException {
        window.open("first page", "", "");
        demand("概況");
        next = 0;
    }

    private void overview() throws IOException, InterruptedException {
        window.go("overview", "", "");
        demand("概況");
        municipalities = window.page()
                .all("a")
                .flatMap(link -> MUNICIPALITY.matcher(link.value("href")).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private void inbox() throws IOException, InterruptedException {
        window.go("inbox", "flags", "");
        demand("点検");
    }

    private void row() throws IOException, InterruptedException {
        Element grid = window.page()
                .all("vaadin-grid")
                .filter(one -> one.hears("select"))
                .findFirst()
                .orElseThrow();
        window.call("row of the inbox", grid, "select", any(window.rows()));
    }

    private void order() throws IOException, InterruptedException {
        Element orders = labelled("vaadin-select", "並び順");
        List<String> others = window.page()
                .below(orders, "vaadin-select-item")
                .map(item -> item.value("value"))
                .filter(value -> !value.equals(orders.value("value")))
                .toList();
        window.choose("inbox in another order", orders, any(others));
    }

    private void municipality() throws IOException, InterruptedException {
        code = any(municipalities);
        window.go("municipality", "municipalities/" + code, "");
    }

    private void form() throws IOException, InterruptedException {
        window.go("form", "followup/new", "municipality=" + code);
    }

    private void title() throws IOException, InterruptedException {
        window.type("typing", labelled("vaadin-text-field", TITLE), "打合せ " + chance.nextInt(1000));
    }

    private void notes() throws IOException, InterruptedException {
        window.type("typing", labelled("vaadin-text-area", NOTES), "来年度の体制について、担当課の考えを伺った。");
    }

    private void keep() throws IOException, InterruptedException {
        Element button = window.page()
                .all("vaadin-button")
                .filter(one -> window.page().read(one).contains("記録する"))
                .findFirst()
                .orElseThrow();
        window.press("keeping a form", button);
        if (window.page()
                .all("vaadin-button")
                .anyMatch(one -> window.page().read(one).contains("記録する"))) {
            throw new LoadFailure("the form was not kept");
        }
    }

    private Element labelled(String tag, String label) {
        return window.page()
                .all(tag)
                .filter(field -> field.value("label").equals(label))
                .findFirst()
                .orElseThrow(() -> new LoadFailure("no field " + label));
    }

    private void demand(String heading) {
        if (window.page().all("h1").noneMatch(one -> window.page().read(one).equals(heading))) {
            throw new LoadFailure("the page is not " + heading);
        }
    }

    private String any(List<String> list) {
        if (list.isEmpty()) {
            throw new LoadFailure("nothing to choose from");
        }
        return list.get(chance.nextInt(list.size()));
    }
}
