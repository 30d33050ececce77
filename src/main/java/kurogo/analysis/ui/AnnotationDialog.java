package kurogo.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kurogo.analysis.Analysis;
import kurogo.analysis.Annotation;
import kurogo.analysis.FigurePoints;
import kurogo.area.master.Municipality;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.text.Texts;

/** What is said to single points of a figure: adds and removes notes, and hands on what then stands. */
final class AnnotationDialog extends Dialog {

    private final transient Analysis analysis;
    private final transient Consumer<List<Annotation>> change;
    private final transient Texts texts;
    private final ComboBox<Municipality> municipality;
    private final Select<ReportingPeriod> period = new Select<>();
    private final TextField text;

    /**
     * A dialog, not yet open.
     *
     * @param chosen codes of the municipalities chosen in the figure; the only one of them is proposed
     * @param change told what stands after a change
     */
    AnnotationDialog(Analysis analysis, Set<String> chosen, Consumer<List<Annotation>> change, Texts texts) {
        super(texts.get("analysis.points"));
        this.analysis = analysis;
        this.change = change;
        FigurePoints points = new FigurePoints(analysis);
        this.texts = texts;
        setWidth("36rem");
        municipality = new ComboBox<>(texts.get("analysis.points.municipality"), points.municipalities());
        municipality.setItemLabelGenerator(Municipality::name);
        municipality.setRequired(true);
        points.municipalities().stream()
                .filter(one -> chosen.equals(Set.of(one.code().digits())))
                .findFirst()
                .ifPresent(municipality::setValue);
        period.setLabel(texts.get("analysis.points.period"));
        period.setItems(points.periods());
        period.setItemLabelGenerator(PeriodNames.in(texts)::of);
        period.setWidth("17em");
        period.setValue(points.periods().getLast());
        text = new TextField(texts.get("analysis.points.text", Annotation.LONGEST));
        text.setMaxLength(Annotation.LONGEST);
        text.setRequired(true);
        text.setWidthFull();
        Div fields = new Div(new Paragraph(texts.get("analysis.points.hint")), noted(), fields());
        fields.addClassName("kurogo-stack");
        add(fields);
        getFooter().add(new Button(texts.get("analysis.points.close"), pressed -> close()));
    }

    private Div noted() {
        List<Annotation> all = analysis.settings().annotations();
        if (all.isEmpty()) {
            return new Div(new Paragraph(texts.get("analysis.points.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kurogo-annotations");
        all.forEach(one -> list.add(line(one)));
        return new Div(list);
    }

    private ListItem line(Annotation one) {
        String words = texts.get(
                "analysis.points.one", name(one), PeriodNames.in(texts).of(one.period()), one.text());
        Button remove = new Button(
                texts.get("analysis.points.remove"),
                pressed -> changed(analysis.settings().annotations().stream()
                        .filter(other -> !other.equals(one))
                        .toList()));
        remove.addThemeVariants(ButtonVariant.SMALL);
        remove.setAriaLabel(texts.get("analysis.points.remove") + " " + words);
        return new ListItem(new Span(words), remove);
    }

    private String name(Annotation one) {
        return analysis.all().stream()
                .map(row -> row.municipality())
                .filter(municipality -> municipality.code().equals(one.municipality()))
                .map(Municipality::name)
                .findFirst()
                .orElse(one.municipality().digits());
    }

    private Div fields() {
        if (analysis.settings().annotations().size() >= Annotation.MOST) {
            return new Div(new Paragraph(texts.get("analysis.points.full", Annotation.MOST)));
        }
        Button add = new Button(texts.get("analysis.points.add"), pressed -> addOne());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div where = new Div(municipality, period);
        where.addClassName("kurogo-annotation-where");
        Div fields = new Div(where, text, add);
        fields.addClassName("kurogo-stack");
        return fields;
    }

    private void addOne() {
        municipality.setInvalid(municipality.isEmpty());
        text.setInvalid(text.getValue().isBlank());
        if (municipality.isInvalid()) {
            municipality.focus();
        } else if (text.isInvalid()) {
            text.focus();
        } else {
            Annotation one = new Annotation(municipality.getValue().code(), period.getValue(), text.getValue());
            changed(Stream.concat(analysis.settings().annotations().stream(), Stream.of(one))
                    .toList());
        }
    }

    private void changed(List<Annotation> all) {
        close();
        change.accept(all);
    }
}
