package kurogo.reminder.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kurogo.area.MunicipalityNames;
import kurogo.area.master.MunicipalityCode;
import kurogo.reminder.Letter;
import kurogo.reminder.Occasion;
import kurogo.reminder.ReminderOrder;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;
import kurogo.uikit.Panel;

/** The wording beside what becomes of it for a municipality, and the ways it can go. */
final class OrderPanels extends Div {

    private final transient ReminderWork work;
    private final transient ReportingRound round;
    private final transient Occasion occasion;
    private final TemplatePanel template;
    private final LetterPreview preview;
    private final SendingButtons buttons;
    private transient Supplier<Set<MunicipalityCode>> chosen = Set::of;
    private String address;

    OrderPanels(
            ReminderWork work,
            ReportingRound round,
            Occasion occasion,
            MunicipalityNames names,
            Texts texts,
            Runnable made) {
        this.work = work;
        this.round = round;
        this.occasion = occasion;
        this.address = place(work.address());
        this.preview = new LetterPreview(names, texts);
        this.buttons = new SendingButtons(work, round, preview, texts, made);
        this.template = new TemplatePanel(work.templates(), occasion, texts, this::refresh);
        addClassName("kurogo-columns");
        add(template, new Panel(texts.get("reminders.preview"), preview, buttons));
    }

    /** Who is chosen is asked of the list of those missing. */
    void choose(Supplier<Set<MunicipalityCode>> municipalities) {
        chosen = municipalities;
        refresh();
    }

    /** Without an address of its own, municipalities reach the program as the person did. */
    @Override
    protected void onAttach(AttachEvent attached) {
        if (work.address().isBlank()) {
            attached.getUI().getPage().fetchCurrentURL(url -> {
                address = place(url.getProtocol() + "://" + url.getAuthority());
                refresh();
            });
        }
    }

    private String place(String program) {
        return program.replaceAll("/+$", "") + "/reception?round="
                + round.period().code();
    }

    void refresh() {
        Optional<ReminderOrder> order = order();
        List<Letter> letters = order.map(work.letters()::of).orElse(List.of());
        if (order.isPresent()) {
            preview.show(letters);
        } else {
            preview.say("reminders.preview.invalid");
        }
        buttons.refresh(order, letters);
    }

    /** What is asked for now; nothing while the wording cannot be used. */
    private Optional<ReminderOrder> order() {
        return template.wording()
                .map(wording -> new ReminderOrder(round.id(), occasion, wording, chosen.get(), address));
    }
}
