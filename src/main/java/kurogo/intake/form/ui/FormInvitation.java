package kurogo.intake.form.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.form.DraftNote;
import kurogo.report.ReportingRound;
import kurogo.text.Texts;
import kurogo.uikit.Panel;
import kurogo.uikit.StatusBadge;

/** Leads to the form: for a reporter as an invitation, for staff as a link beside each municipality. */
public final class FormInvitation {

    private final ReportingRound round;
    private final Map<MunicipalityCode, DraftNote> drafts;
    private final FormWords words;

    /**
     * @param drafts the drafts there are in the round
     */
    public FormInvitation(ReportingRound round, List<DraftNote> drafts, Texts texts) {
        this.round = round;
        this.drafts = drafts.stream().collect(Collectors.toMap(DraftNote::municipality, note -> note));
        this.words = new FormWords(texts);
    }

    /** Invites a reporter to fill in the form of their own municipality. */
    public Panel of(MunicipalityCode municipality) {
        Optional<DraftNote> draft = draft(municipality);
        Anchor open = link(municipality, words.get(draft.isPresent() ? "open.resume" : "open"));
        if (!round.isOpen()) {
            open.setText(words.get("open.look"));
        }
        open.addClassName("kurogo-button-link");
        Div line = new Div(open);
        line.addClassName("kurogo-badges");
        draft.ifPresent(note -> line.add(badge(note)));
        return new Panel(words.get("source"), new Paragraph(words.get("open.hint")), line);
    }

    /** Leads staff to the form of a municipality and says whether a draft is waiting in it. */
    public Div beside(MunicipalityCode municipality, String name) {
        Anchor open = link(municipality, words.get("open.look"));
        open.setAriaLabel(words.get("open.onBehalf", name));
        Div line = new Div(open);
        line.addClassName("kurogo-badges");
        draft(municipality).ifPresent(note -> line.add(badge(note)));
        return line;
    }

    private Anchor link(MunicipalityCode municipality, String text) {
        return new Anchor(FormAddress.of(round.period(), municipality), text);
    }

    private Span badge(DraftNote note) {
        return note.handedIn()
                ? new Span()
                : new StatusBadge(
                        StatusBadge.Kind.IN_PROGRESS,
                        words.get(
                                "open.draft",
                                words.dayAndTime(note.changed()),
                                note.changed().by()));
    }

    private Optional<DraftNote> draft(MunicipalityCode municipality) {
        return Optional.ofNullable(drafts.get(municipality));
    }
}
