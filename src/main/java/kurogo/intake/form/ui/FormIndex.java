package kurogo.intake.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kurogo.intake.form.FormCheck;
import kurogo.intake.form.FormSection;
import kurogo.intake.read.form.TypedFormReader;
import kurogo.report.answers.FieldPath;
import kurogo.uikit.Symbol;

/** The sections of the form, how far each is filled in, and how far the whole is. */
final class FormIndex extends Nav {

    private final transient FormDesk desk;
    private final transient FormWords words;
    private final transient Map<FormSection, Button> links = new LinkedHashMap<>();
    private final Span progress = new Span();
    private final Div bar = new Div();
    private final Div fill = new Div();

    FormIndex(FormDesk desk, FormWords words, Consumer<FormSection> chosen) {
        this.desk = desk;
        this.words = words;
        addClassName("kurogo-form-index");
        getElement().setAttribute("aria-label", words.get("index"));
        UnorderedList list = new UnorderedList();
        for (FormSection section : desk.layout().sections()) {
            Button link = new Button("", click -> chosen.accept(section));
            link.addThemeVariants(ButtonVariant.TERTIARY);
            links.put(section, link);
            list.add(new ListItem(link));
        }
        bar.addClassName("kurogo-form-bar");
        bar.getElement().setAttribute("role", "progressbar").setAttribute("aria-valuemin", "0");
        bar.add(fill);
        progress.addClassName("kurogo-form-progress");
        add(progress, bar, list);
        show();
    }

    /** Shows how far the form is filled in now. */
    void show() {
        FormCheck check = desk.check();
        int wanted = check.wanted().size();
        int answered = check.answeredOf(check.wanted());
        progress.setText(words.get("progress", answered, wanted));
        fill.getStyle().setWidth(Math.round(100.0 * answered / Math.max(1, wanted)) + "%");
        bar.getElement()
                .setAttribute("aria-valuemax", Integer.toString(wanted))
                .setAttribute("aria-valuenow", Integer.toString(answered))
                .setAttribute("aria-label", words.get("progress", answered, wanted));
        links.forEach((section, link) -> show(section, link, check));
    }

    private void show(FormSection section, Button link, FormCheck check) {
        List<FieldPath> fields = fields(section);
        boolean wrong = check.errors().stream().anyMatch(fields::contains);
        int wanted = check.wantedOf(fields);
        int answered = check.answeredOf(fields);
        String count = wanted == 0 ? words.get("progress.none") : words.get("progress.short", answered, wanted);
        link.setText(words.sectionShort(section) + "　" + count);
        link.setIcon((wrong ? Symbol.ALERT : answered == wanted ? Symbol.DONE : Symbol.WAITING).icon());
        link.setClassName("kurogo-form-index-wrong", wrong);
        link.setAriaLabel(words.section(section) + " " + count + (wrong ? " " + words.get("progress.wrong") : ""));
    }

    private List<FieldPath> fields(FormSection section) {
        if (section.kind() != FormSection.Kind.TARGETS) {
            return section.fields();
        }
        Stream<FieldPath> ofTargets = desk.draft().targets().stream()
                .flatMap(number -> TypedFormReader.OF_TARGETS.stream().map(field -> FieldPath.ofTarget(field, number)));
        return Stream.concat(section.fields().stream(), ofTargets).toList();
    }
}
