package kurogo.reminder.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.reminder.Occasion;
import kurogo.reminder.ReminderTemplate;
import kurogo.reminder.ReminderTemplateService;
import kurogo.reminder.Wording;
import kurogo.report.StaleVersionException;
import kurogo.text.Texts;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;

/** The wording of an occasion: to be used as it is, changed for once, or kept as a new version. */
final class TemplatePanel extends Div {

    private final transient ReminderTemplateService templates;
    private final transient Occasion occasion;
    private final transient Texts texts;
    private final Select<ReminderTemplate> version = new Select<>();
    private final WordingForm form;
    private transient ReminderTemplate seen;

    TemplatePanel(ReminderTemplateService templates, Occasion occasion, Texts texts, Runnable changed) {
        this.templates = templates;
        this.occasion = occasion;
        this.texts = texts;
        this.form = new WordingForm(texts);
        this.seen = templates.current(occasion);
        form.show(seen.wording());
        form.whenChanged(changed);
        version.setLabel(texts.get("reminders.version"));
        version.setItemLabelGenerator(this::name);
        showVersions();
        version.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                form.show(change.getValue().wording());
            }
        });
        Button keep =
                new Button(texts.get("reminders.keep"), click -> form.valid().ifPresent(this::keep));
        Panel panel = new Panel(texts.get("reminders.wording"), version, form);
        panel.actions(keep);
        add(panel);
    }

    Optional<Wording> wording() {
        return form.valid();
    }

    private void showVersions() {
        List<ReminderTemplate> all = templates.versions(occasion);
        version.setItems(all);
        version.setValue(all.getFirst());
    }

    private String name(ReminderTemplate template) {
        return template.changed()
                .map(change -> texts.get(
                        "reminders.version.of",
                        template.version(),
                        PeriodNames.in(texts).of(JapanTime.dayOf(change.at())),
                        change.by()))
                .orElseGet(() -> texts.get("reminders.version.provided"));
    }

    /** Someone else's change is told and can be looked at among the versions; what was typed stays. */
    private void keep(Wording wording) {
        try {
            seen = templates.change(seen, wording);
            Notices.in(texts).success(texts.get("reminders.kept"));
        } catch (StaleVersionException stale) {
            seen = templates.current(occasion);
            Notices.in(texts).error(texts.get("reminders.stale"));
        }
        showVersions();
    }
}
