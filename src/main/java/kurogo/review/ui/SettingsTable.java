package kurogo.review.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kurogo.review.rule.PeerWay;
import kurogo.review.rule.RuleSet;
import kurogo.review.rule.Severity;
import kurogo.text.Texts;
import kurogo.uikit.chart.Level;

/** The settings in which two rule sets differ, side by side. */
final class SettingsTable extends NativeTable {

    private static final Set<String> NAMING = Set.of("name", "version", "date");

    private final transient Texts texts;

    SettingsTable(RuleSet one, RuleSet other, Texts texts) {
        this(one, other, name(other, texts), texts);
    }

    /** A rule set beside one that has no name of its own yet. */
    SettingsTable(RuleSet one, RuleSet other, String otherName, Texts texts) {
        this.texts = texts;
        addClassName("kurogo-counts");
        NativeTableRow head = new NativeTableRow();
        Stream.of(texts.get("rulesets.setting"), name(one, texts), otherName)
                .map(words -> heading(words, "col"))
                .forEach(head::add);
        getHead().add(head);
        differing(one, other).forEach(key -> getBody().add(row(key, one.toMap(), other.toMap())));
    }

    /** The settings that are not the same in both. */
    static List<String> differing(RuleSet one, RuleSet other) {
        Map<String, String> first = one.toMap();
        Map<String, String> second = other.toMap();
        Set<String> keys = new TreeSet<>(first.keySet());
        keys.addAll(second.keySet());
        keys.removeAll(NAMING);
        return keys.stream()
                .filter(key -> !first.getOrDefault(key, "").equals(second.getOrDefault(key, "")))
                .toList();
    }

    static String name(RuleSet ruleSet, Texts texts) {
        return texts.get("rulesets.name", ruleSet.name(), ruleSet.version());
    }

    private NativeTableRow row(String key, Map<String, String> one, Map<String, String> other) {
        NativeTableRow row = new NativeTableRow();
        row.add(heading(kind(key) + RuleSetForm.label(key, texts), "row"));
        row.add(
                new NativeTableCell(words(one.getOrDefault(key, ""))),
                new NativeTableCell(words(other.getOrDefault(key, ""))));
        return row;
    }

    private String kind(String key) {
        return texts.find("rulesets.kind." + key.substring(0, key.indexOf('.'))).orElse("");
    }

    private String words(String value) {
        return Stream.of(
                        Stream.of(Severity.values())
                                .filter(each -> each.name().equals(value))
                                .map(each -> Level.of(each).word(texts)),
                        Stream.of(PeerWay.values())
                                .filter(each -> each.name().equals(value))
                                .map(each -> texts.of("rulesets", each)),
                        texts.find("rulesets.value." + value).stream())
                .flatMap(words -> words)
                .findFirst()
                .orElse(value.isEmpty() ? "－" : value);
    }

    private static NativeTableHeaderCell heading(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
