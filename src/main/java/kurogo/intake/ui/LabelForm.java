package kurogo.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.intake.read.Heading;
import kurogo.intake.read.layout.FileLayout.LabelShown;
import kurogo.intake.read.layout.Suggestions;
import kurogo.intake.read.term.MappedLabel;
import kurogo.intake.read.term.Meaning;
import kurogo.text.Texts;
import kurogo.uikit.Panel;

/** Texts of a form that may be labels, each with what stands beside it, and what a person says it asks. */
final class LabelForm extends Div {

    private static final List<Heading> QUESTIONS =
            Arrays.stream(Heading.values()).filter(Heading::isLabel).toList();

    private final transient Map<String, MeaningFields> labels = new LinkedHashMap<>();

    /** @param before what was said before */
    LabelForm(List<LabelShown> shown, List<MappedLabel> before, Texts texts) {
        MappingTable table = new MappingTable(
                texts.get("mapping.labels"),
                texts.get("mapping.label"),
                texts.get("mapping.answer"),
                texts.get("mapping.meaning"));
        shown.forEach(label -> {
            MappedLabel plain = new MappedLabel(label.text(), Meaning.NOT_NEEDED);
            if (labels.containsKey(plain.text())) {
                return;
            }
            Optional<MappedLabel> said = before.stream()
                    .filter(other -> other.text().equals(plain.text()))
                    .findFirst();
            MeaningFields fields = new MeaningFields(label.text(), QUESTIONS, Optional.empty(), texts);
            said.map(MappedLabel::meaning).ifPresent(fields::set);
            labels.put(plain.text(), fields);
            Div meaning = new Div(fields);
            if (said.isEmpty()) {
                Suggestions.heading(List.of(label.text()))
                        .filter(found -> found.meaning().heading().isLabel())
                        .ifPresent(found -> meaning.add(fields.suggestion(found)));
            }
            table.row(name(label), new Span(label.answer()), meaning);
        });
        setVisible(!labels.isEmpty());
        add(new Panel(texts.get("mapping.labels"), table));
    }

    List<MappedLabel> value() {
        return labels.entrySet().stream()
                .flatMap(label -> label.getValue().value().stream().map(said -> new MappedLabel(label.getKey(), said)))
                .toList();
    }

    private static Div name(LabelShown label) {
        Span cell = new Span(label.place().inFile());
        cell.addClassName("kurogo-cell-address");
        return new Div(new Span(label.text()), cell);
    }
}
