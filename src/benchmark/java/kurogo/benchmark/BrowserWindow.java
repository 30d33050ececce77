package kurogo.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.benchmark.PageTree.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A window of a browser without the browser: signs in, opens pages, says in Vaadin's own protocol what somebody does in them, and answers
 * what a browser answers by itself. Every request is timed.
 */
final class BrowserWindow {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String SCREEN = "&v-sh=768&v-sw=1366&v-wh=768&v-ww=1366&v-bh=768&v-bw=1366&v-tzo=-540&v-dstd=0"
            + "&v-rtzo=-540&v-dston=false&v-tzid=Asia%2FTokyo&v-wn=load&v-td=false&v-pr=1";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MESSAGE = "application/json; charset=UTF-8";
    private static final int FOUND = 302;

    /** As often as a browser says that a page is still open; the server takes one that has not for three times as long for closed. */
    private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(5);

    private final BrowserConnection connection;
    private final List<String> rows = new ArrayList<>();
    private PageTree page = new PageTree();
    private String key = "";
    private int number;
    private int heard;
    private int said;
    private int promises;
    private long alive;

    BrowserWindow(BrowserConnection connection) {
        this.connection = connection;
    }

    /** What the page shows by now. */
    PageTree page() {
        return page;
    }

    /** The rows of the page's table that came last, by the keys the server knows them by. */
    List<String> rows() {
        return List.copyOf(rows);
    }

    void signIn(String user, String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(connection.get("/login").body());
        if (!token.find()) {
            throw new LoadFailure("the login has no token");
        }
        String form =
                "_csrf=" + encoded(token.group(1)) + "&username=" + encoded(user) + "&password=" + encoded(password);
        BrowserConnection.Answer answer = connection.post("signing in", "/login", FORM, form);
        if (answer.status() != FOUND || answer.location().contains("login")) {
            throw new LoadFailure("not signed in: " + answer.status() + " " + answer.location());
        }
    }

    /** Opens a page in the place of the one that is open, as typing its address does. */
    void open(String kind, String route, String query) throws IOException, InterruptedException {
        if (!key.isEmpty()) {
            String leaving = JSON.writeValueAsString(Map.of("csrfToken", key, "rpc", List.of(), "UNLOAD", true));
            connection.post("leaving a page", "/?v-r=uidl&v-uiId=" + number, "text/plain;charset=UTF-8", leaving);
        }
        connection.get("/" + route + (query.isEmpty() ? "" : "?" + query));
        String begun = "/?v-r=init&location=" + encoded(route) + "&query=" + encoded(query) + SCREEN;
        JsonNode settings = JSON.readTree(connection.get(begun).body()).path("appConfig");
        number = settings.path("v-uiId").asInt();
        alive = System.nanoTime();
        page = new PageTree();
        said = 0;
        promises = 0;
        key = settings.path("uidl").path("Vaadin-Security-Key").asString();
        take(settings.path("uidl"));
        go(kind, route, query, "");
    }

    /** Goes to another screen within the page, as a click in the menu does. */
    void go(String kind, String route, String query) throws IOException, InterruptedException {
        go(kind, route, query, "client");
    }

    private void go(String kind, String route, String query, String trigger) throws IOException, InterruptedException {
        tell(
                kind,
                event(
                        1,
                        "ui-navigate",
                        Map.of(
                                "route",
                                route,
                                "query",
                                query,
                                "appShellTitle",
                                "",
                                "historyState",
                                JSON.nullNode(),
                                "trigger",
                                trigger)));
        List<Map<String, Object>> settled = page.all("vaadin-select")
                .map(select -> event(select.number(), "opened-changed", Map.of()))
                .toList();
        if (!settled.isEmpty()) {
            tell("answering by itself", settled);
        }
    }

    /** Presses a button. */
    void press(String kind, Element button) throws IOException, InterruptedException {
        tell(kind, event(button.number(), "click", Map.of("event.detail", 1, "event.button", 0)));
    }

    /** Types into a field that tells the server at once. */
    void type(String kind, Element field, String text) throws IOException, InterruptedException {
        tell(kind, List.of(set(field, "value", text), event(field.number(), "input", Map.of("for", "trailing"))));
    }

    /** Chooses from a list. */
    void choose(String kind, Element select, String value) throws IOException, InterruptedException {
        tell(kind, List.of(set(select, "value", value), event(select.number(), "value-changed", Map.of())));
    }

    /** Calls what a component offers its browser's part. */
    void call(String kind, Element of, String method, Object... arguments) throws IOException, InterruptedException {
        tell(kind, List.of(called(of.number(), method, arguments)));
    }

    private Map<String, Object> called(int element, String method, Object... arguments) {
        return Map.of(
                "type",
                "publishedEventHandler",
                "node",
                element,
                "templateEventMethodName",
                method,
                "templateEventMethodArgs",
                List.of(arguments),
                "promise",
                promises++);
    }

    private static Map<String, Object> event(int element, String name, Map<String, Object> data) {
        return Map.of("type", "event", "node", element, "event", name, "data", data);
    }

    private static Map<String, Object> set(Element element, String property, String value) {
        return Map.of("type", "mSync", "node", element.number(), "feature", 1, "property", property, "value", value);
    }

    private void tell(String kind, Map<String, Object> one) throws IOException, InterruptedException {
        tell(kind, List.of(one));
    }

    private void showLife() throws IOException, InterruptedException {
        if (System.nanoTime() - alive > SIGN_OF_LIFE.toNanos()) {
            connection.post("sign of life", "/?v-r=heartbeat&v-uiId=" + number, FORM, "");
            alive = System.nanoTime();
        }
    }

    private void tell(String kind, List<Map<String, Object>> all) throws IOException, InterruptedException {
        showLife();
        String message =
                JSON.writeValueAsString(Map.of("csrfToken", key, "rpc", all, "syncId", heard, "clientId", said++));
        String answer = connection
                .post(kind, "/?v-r=uidl&v-uiId=" + number, MESSAGE, message)
                .body();
        if (!answer.startsWith("{")) {
            throw new LoadFailure(kind + " was answered by " + answer.substring(0, Math.min(80, answer.length())));
        }
        JsonNode told = JSON.readTree(answer);
        if (told.has("meta") || told.has("resynchronize") || told.path("syncId").asInt(-2) != heard + 1) {
            throw new LoadFailure(kind + " was answered by " + told.path("meta") + " at " + told.path("syncId"));
        }
        List<Map<String, Object>> confirmed = take(told);
        if (!confirmed.isEmpty()) {
            tell("answering by itself", confirmed);
        }
    }

    /** Takes an answer, and returns what a browser says to it by itself. */
    private List<Map<String, Object>> take(JsonNode told) {
        heard = told.path("syncId").asInt();
        page.take(told.path("changes"));
        List<Map<String, Object>> confirmed = new ArrayList<>();
        for (JsonNode call : told.path("execute")) {
            String script = call.path(call.size() - 1).asString("");
            int element = call.path(0).path("@v-node").asInt(-1);
            if (!page.isOf(element, "vaadin-grid")) {
                continue;
            }
            if (script.contains("$connector.set(")) {
                rows.clear();
                call.path(2).forEach(row -> rows.add(row.path("key").asString()));
            } else if (script.contains("$connector.confirm(")) {
                confirmed.add(called(element, "confirmUpdate", call.path(1).asInt()));
            }
        }
        return confirmed;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
