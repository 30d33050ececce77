package kurogo.intake.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import kurogo.intake.form.FormSection;
import kurogo.intake.form.FormSection.Kind;
import kurogo.intake.read.answer.AnswerText;
import kurogo.report.answers.Answer;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ProcessStep;
import kurogo.uikit.Panel;

/** Lays out the sections of a form. */
final class FormSections {

    private final FormDesk desk;
    private final FormFields fields;
    private final FormWords words;
    private final TargetsEditor targets;

    FormSections(FormDesk desk, FormFields fields, FormWords words, TargetsEditor targets) {
        this.desk = desk;
        this.fields = fields;
        this.words = words;
        this.targets = targets;
    }

    Panel panel(FormSection section) {
        List<Component> content = new ArrayList<>();
        words.find("hint." + section.kind().name()).map(Paragraph::new).ifPresent(hint -> {
            hint.addClassName("kurogo-form-hint");
            content.add(hint);
        });
        if (section.kind() == Kind.PROCESS) {
            for (ProcessStep step : ProcessStep.values()) {
                content.add(step(step, section));
            }
        } else {
            content.add(grid(section.fields()));
        }
        if (section.kind() == Kind.TARGETS) {
            content.add(targets);
        }
        Panel panel = new Panel(words.section(section), content.toArray(Component[]::new));
        panel.setId("section-" + section.id());
        if (section.kind() == Kind.CONTACT
                && desk.isOpen()
                && desk.page().before().isPresent()) {
            panel.actions(new Button(words.get("copyContact"), click -> copyBefore(section.fields())));
        }
        return panel;
    }

    private Component step(ProcessStep step, FormSection section) {
        Div group = new Div(
                new H3(words.step(step)),
                grid(section.fields().stream()
                        .filter(path -> path.of().equals(step.name()))
                        .toList()));
        group.addClassName("kurogo-form-card");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", words.step(step));
        return group;
    }

    private Div grid(List<FieldPath> paths) {
        Div grid = new Div();
        grid.addClassName("kurogo-form-fields");
        paths.forEach(path -> grid.add(fields.create(path)));
        return grid;
    }

    /** Fills in what stands empty with what was answered the year before. */
    private void copyBefore(List<FieldPath> paths) {
        desk.page()
                .before()
                .ifPresent(before -> paths.stream()
                        .filter(path -> desk.draft().text(path).isEmpty())
                        .forEach(path -> fields.type(
                                path,
                                AnswerText.of(path.field(), before.byField().getOrDefault(path, Answer.blank())))));
    }
}
