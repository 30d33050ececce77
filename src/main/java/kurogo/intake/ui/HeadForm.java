package kurogo.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Heading;
import kurogo.intake.read.layout.FileLayout.HeadShown;
import kurogo.intake.read.layout.FileLayout.HeadingShown;
import kurogo.intake.read.layout.Suggestions;
import kurogo.intake.read.term.MappedColumn;
import kurogo.intake.read.term.MappedHead;
import kurogo.intake.read.term.Meaning;
import kurogo.text.Texts;
import kurogo.uikit.Panel;

/** The headings of one table, each with some of what stands under it, and what a person says it means. */
final class HeadForm extends Div {

    private static final List<Heading> QUESTIONS = Arrays.asList(Heading.values());

    private final transient Texts texts;
    private final transient Map<HeadingShown, MeaningFields> columns = new LinkedHashMap<>();
    private final List<NativeTableRow> known = new ArrayList<>();

    /** @param before what was said before, by plain heading */
    HeadForm(HeadShown head, Map<String, Meaning> before, Texts texts) {
        this.texts = texts;
        String title = head.rows().sheet().isEmpty()
                ? texts.get("mapping.head")
                : texts.get("mapping.headOf", head.rows().sheet());
        MappingTable table = new MappingTable(
                title, texts.get("mapping.heading"), texts.get("mapping.samples"), texts.get("mapping.meaning"));
        head.columns().forEach(column -> {
            Optional<Meaning> said = Optional.ofNullable(before.get(column.heading()));
            NativeTableRow row = row(table, column, said);
            if (column.understood().isPresent() && said.isEmpty()) {
                row.setVisible(false);
                known.add(row);
            }
        });
        add(new Panel(title, table).actions(showKnown()));
    }

    MappedHead value() {
        return new MappedHead(columns.entrySet().stream()
                .map(column -> new MappedColumn(
                        column.getKey().heading(), column.getValue().value()))
                .toList());
    }

    /** Whether it holds figures of a report, by the dictionary or by what was said. */
    boolean asksFigures() {
        return columns.entrySet().stream()
                .flatMap(column ->
                        column.getValue().value().or(() -> column.getKey().understood()).stream())
                .anyMatch(meaning -> meaning instanceof Meaning.Asks asks
                        && (asks.heading() == Heading.CASES || asks.heading() == Heading.COST));
    }

    private NativeTableRow row(MappingTable table, HeadingShown column, Optional<Meaning> said) {
        String name = String.join(" ／ ", column.texts());
        MeaningFields fields =
                new MeaningFields(name, QUESTIONS, said.isPresent() ? Optional.empty() : column.understood(), texts);
        said.ifPresent(fields::set);
        columns.put(column, fields);
        Div meaning = new Div(fields);
        if (column.understood().isEmpty() && said.isEmpty()) {
            Suggestions.heading(column.texts()).ifPresent(found -> meaning.add(fields.suggestion(found)));
        }
        Span cell = new Span(column.cell().map(CellAddress::toString).orElse(""));
        cell.addClassName("kurogo-cell-address");
        return table.row(
                new Div(new Span(name), cell),
                new Span(String.join(texts.get("mapping.between"), column.samples())),
                meaning);
    }

    /** The headings the dictionary knows stand back until they are asked for. */
    private Button showKnown() {
        Button show = new Button(texts.get("mapping.showKnown", known.size()));
        show.addThemeVariants(ButtonVariant.TERTIARY);
        show.setVisible(!known.isEmpty());
        show.addClickListener(click -> {
            known.forEach(row -> row.setVisible(true));
            show.setVisible(false);
        });
        return show;
    }
}
