package kurogo.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kurogo.review.rule.PeerWay;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import kurogo.text.Texts;
import kurogo.uikit.chart.Level;

/** A rule set to be edited: a field for each of its settings, whatever settings there are. */
final class RuleSetForm extends Div {

    private static final String RULE = "rule.";
    private static final String SEVERITY = "severity.";
    private static final String PEERS = "peers.";
    /** What keys of own lists begin with. */
    static final String LIST = "peers.list.";

    private static final String REFERENCE = "reference.";
    private static final List<String> NAMING = List.of("name", "version", "date");
    private static final String ON = "on";
    private static final String OFF = "off";

    private final transient Texts texts;
    private final transient Map<String, Supplier<String>> values = new LinkedHashMap<>();
    private final TextArea lists = new TextArea();

    /**
     * A form.
     *
     * @param settings what the fields begin with
     */
    RuleSetForm(Map<String, String> settings, Texts texts) {
        this.texts = texts;
        addClassName("kurogo-rule-set-form");
        section("rulesets.rules", settings, key -> key.startsWith(RULE));
        section("rulesets.severities", settings, key -> key.startsWith(SEVERITY));
        section("rulesets.thresholds", settings, RuleSetForm::isThreshold);
        section("rulesets.peers", settings, key -> key.startsWith(PEERS) && !key.startsWith(LIST));
        section("rulesets.reference", settings, key -> key.startsWith(REFERENCE));
        lists(settings);
    }

    /** The settings as they stand in the fields. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        values.forEach((key, value) -> settings.put(key, value.get()));
        lists.getValue()
                .lines()
                .map(line -> line.split("[:：]", 2))
                .filter(line -> line.length == 2)
                .forEach(line -> settings.put(LIST + line[0].strip(), line[1].strip()));
        return settings;
    }

    private void section(String title, Map<String, String> settings, Predicate<String> belongs) {
        Div fields = new Div();
        fields.addClassName("kurogo-rule-set-fields");
        settings.forEach((key, value) -> {
            if (!NAMING.contains(key) && belongs.test(key)) {
                fields.add(field(key, value));
            }
        });
        add(new H3(texts.get(title)), fields);
    }

    private Component field(String key, String value) {
        if (value.equals(ON) || value.equals(OFF)) {
            Checkbox box = new Checkbox(label(key, texts), value.equals(ON));
            return kept(key, box, () -> Boolean.TRUE.equals(box.getValue()) ? ON : OFF);
        }
        if (key.startsWith(SEVERITY)) {
            return choice(key, value, Severity.values(), each -> Level.of(each).word(texts));
        }
        return Arrays.stream(PeerWay.values()).anyMatch(way -> way.name().equals(value))
                ? choice(key, value, PeerWay.values(), each -> texts.of("rulesets", each))
                : number(key, value);
    }

    private Component number(String key, String value) {
        TextField field = new TextField(label(key, texts));
        field.setValue(value);
        return kept(key, field, field::getValue);
    }

    private <E extends Enum<E>> Component choice(String key, String value, E[] constants, Function<E, String> words) {
        Select<E> field = new Select<>();
        field.setLabel(label(key, texts));
        field.setItems(constants);
        field.setItemLabelGenerator(words::apply);
        Arrays.stream(constants)
                .filter(each -> each.name().equals(value))
                .findFirst()
                .ifPresent(field::setValue);
        return kept(key, field, () -> field.getValue().name());
    }

    private <C extends Component> C kept(String key, C field, Supplier<String> value) {
        values.put(key, value);
        return field;
    }

    /** Own lists, a line for each municipality that has one: its code, a colon, the codes of the others. */
    private void lists(Map<String, String> settings) {
        lists.setLabel(texts.get("rulesets.lists"));
        lists.setHelperText(texts.get("rulesets.lists.help"));
        lists.setWidthFull();
        lists.setValue(settings.entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(LIST))
                .map(setting -> setting.getKey().substring(LIST.length()) + ": " + setting.getValue())
                .collect(Collectors.joining("\n")));
        add(lists);
    }

    private static boolean isThreshold(String key) {
        return List.of(RULE, SEVERITY, PEERS, REFERENCE).stream().noneMatch(key::startsWith);
    }

    /** What a setting is called. */
    static String label(String key, Texts texts) {
        Optional<String> rule = Arrays.stream(RuleCode.values())
                .map(RuleCode::name)
                .filter(name -> key.endsWith("." + name))
                .findFirst();
        if (rule.isPresent()) {
            return texts.get("review.RuleCode." + rule.get());
        }
        return key.startsWith(LIST)
                ? texts.get("rulesets.list.of", key.substring(LIST.length()))
                : texts.get("rulesets.key." + key);
    }
}
