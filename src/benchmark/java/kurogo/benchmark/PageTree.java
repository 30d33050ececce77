package kurogo.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The elements of a page as the server has told of them so far: what a browser would show. */
final class PageTree {

    private static final int TAG = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;
    private static final int SERVER_METHODS = 19;
    private static final int VIRTUAL_CHILDREN = 24;

    private final Map<Integer, Element> elements = new TreeMap<>();

    /** One element; a text has no tag. */
    static final class Element {

        private final int number;
        private String tag = "";
        private String text = "";
        private final Map<String, String> values = new HashMap<>();
        private final List<Integer> children = new ArrayList<>();
        private final List<Integer> attached = new ArrayList<>();
        private final List<String> methods = new ArrayList<>();

        private Element(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        /** A property or, where there is none of that name, an attribute; empty when it has neither. */
        String value(String name) {
            return values.getOrDefault(name, "");
        }

        boolean hears(String method) {
            return methods.contains(method);
        }
    }

    /** Takes what the server says has changed. */
    void take(JsonNode changes) {
        for (JsonNode change : changes) {
            int number = change.path("node").asInt();
            if (change.path("type").asString().equals("detach")) {
                elements.remove(number);
            } else {
                take(elements.computeIfAbsent(number, Element::new), change);
            }
        }
    }

    private static void take(Element element, JsonNode change) {
        int part = change.path("feat").asInt(-1);
        switch (change.path("type").asString()) {
            case "put" ->
                put(
                        element,
                        part,
                        change.path("key").asString(),
                        change.path("value").asString(""));
            case "remove" -> element.values.remove(change.path("key").asString());
            case "splice" -> splice(element, part, change);
            case "clear" -> numbers(element, part).clear();
            default -> {}
        }
    }

    private static void put(Element element, int part, String key, String value) {
        switch (part) {
            case TAG -> {
                if (key.equals("tag")) {
                    element.tag = value;
                }
            }
            case PROPERTIES -> element.values.put(key, value);
            case ATTRIBUTES -> element.values.putIfAbsent(key, value);
            case TEXT -> element.text = value;
            default -> {}
        }
    }

    private static void splice(Element element, int part, JsonNode change) {
        if (part == SERVER_METHODS) {
            change.path("add").forEach(name -> element.methods.add(name.asString()));
            return;
        }
        List<Integer> numbers = numbers(element, part);
        int at = change.path("index").asInt();
        for (int gone = change.path("remove").asInt(0); gone > 0 && at < numbers.size(); gone--) {
            numbers.remove(at);
        }
        List<Integer> added = new ArrayList<>();
        change.path("addNodes").forEach(number -> added.add(number.asInt()));
        numbers.addAll(Math.min(at, numbers.size()), added);
    }

    private static List<Integer> numbers(Element element, int part) {
        return switch (part) {
            case CHILDREN -> element.children;
            case VIRTUAL_CHILDREN -> element.attached;
            default -> new ArrayList<>();
        };
    }

    Stream<Element> all(String tag) {
        return elements.values().stream().filter(element -> element.tag.equals(tag));
    }

    /** The elements of a tag below another one. */
    Stream<Element> below(Element top, String tag) {
        return Stream.concat(top.children.stream(), top.attached.stream())
                .filter(elements::containsKey)
                .map(elements::get)
                .flatMap(child ->
                        Stream.concat(child.tag.equals(tag) ? Stream.of(child) : Stream.of(), below(child, tag)));
    }

    /** What can be read of an element. */
    String read(Element element) {
        StringBuilder words = new StringBuilder(element.text);
        element.children.stream()
                .filter(elements::containsKey)
                .map(elements::get)
                .map(this::read)
                .forEach(words::append);
        return words.toString();
    }

    boolean isOf(int number, String tag) {
        return elements.containsKey(number) && elements.get(number).tag.equals(tag);
    }
}
