package kurogo.intake.form.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kurogo.intake.form.FormSection;
import kurogo.report.answers.FieldPath;
import kurogo.uikit.Panel;

/** The whole form: index at the left, sections below each other at the right. */
final class FormEditor extends Div {

    private final transient FormFields fields;
    private final transient Map<FormSection, Panel> panels = new LinkedHashMap<>();
    private final FormIndex index;
    private final TargetsEditor targets;

    /**
     * @param saved tells when something was saved
     * @param chosen told which section was chosen in the index
     */
    FormEditor(FormDesk desk, FormWords words, SaveNote saved, Consumer<FormSection> chosen) {
        addClassName("kurogo-report-form");
        fields = new FormFields(desk, words, new FormFields.Listener() {
            @Override
            public void changed() {
                index.show();
                saved.saved(desk.draft());
            }

            @Override
            public void targetsChanged() {
                targets.show();
                index.show();
            }
        });
        index = new FormIndex(desk, words, section -> {
            show(section);
            chosen.accept(section);
        });
        targets = new TargetsEditor(desk, fields, words, () -> {
            index.show();
            saved.saved(desk.draft());
        });
        FormSections sections = new FormSections(desk, fields, words, targets);
        Div body = new Div();
        body.addClassName("kurogo-stack");
        desk.layout().sections().forEach(section -> {
            Panel panel = sections.panel(section);
            panels.put(section, panel);
            body.add(panel);
        });
        fields.tell();
        index.add(saved);
        add(index, body);
    }

    /** Brings a section into view and the cursor into its first field. */
    void show(FormSection section) {
        Optional.ofNullable(panels.get(section)).ifPresent(Panel::scrollIntoView);
        section.fields().stream()
                .findFirst()
                .flatMap(fields::find)
                .ifPresent(editor -> editor.input().focusable().focus());
    }

    /** Brings the cursor into a field. */
    void show(FieldPath field) {
        fields.find(field).ifPresent(FieldEditor::focusHere);
    }
}
