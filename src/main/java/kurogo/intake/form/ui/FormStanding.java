package kurogo.intake.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import kurogo.intake.form.Change;
import kurogo.intake.form.Draft;
import kurogo.intake.form.FormPage;
import kurogo.report.ReportStanding;
import kurogo.report.Submission;
import kurogo.uikit.StatusBadge;

/** Where the report stands: draft, handed in, accepted, or sent back with the remark of whoever sent it back. */
final class FormStanding extends Div {

    FormStanding(FormPage page, Optional<Draft> draft, FormWords words) {
        addClassName("kurogo-stack-tight");
        ReportStanding standing = page.standing();
        Div badges = new Div(badge(standing, draft.isPresent(), words));
        badges.addClassName("kurogo-badges");
        boolean changedSince =
                standing.counted().isPresent() || standing.pending().isPresent();
        if (changedSince && draft.filter(open -> !open.isHandedIn()).isPresent()) {
            badges.add(new StatusBadge(StatusBadge.Kind.IN_PROGRESS, words.get("changedSince")));
        }
        draft.flatMap(Draft::handedIn)
                .map(last -> words.get("handedInAt", words.dayAndTime(new Change(last.at(), ""))))
                .ifPresent(told -> badges.add(new Span(told)));
        add(badges);
        if (standing.isSentBack()) {
            add(remark(standing.pending().orElseThrow(), words));
        }
    }

    private static StatusBadge badge(ReportStanding standing, boolean begun, FormWords words) {
        if (standing.awaitsCheck()) {
            return new StatusBadge(StatusBadge.Kind.WAITING, words.get("state.HANDED_IN"));
        }
        if (standing.isSentBack()) {
            return new StatusBadge(StatusBadge.Kind.RETURNED, words.get("state.RETURNED"));
        }
        if (standing.counted().isPresent()) {
            return new StatusBadge(StatusBadge.Kind.DONE, words.get("state.ACCEPTED"));
        }
        return begun
                ? new StatusBadge(StatusBadge.Kind.IN_PROGRESS, words.get("state.DRAFT"))
                : new StatusBadge(StatusBadge.Kind.MISSING, words.get("state.NONE"));
    }

    private static Div remark(Submission returned, FormWords words) {
        Paragraph title = new Paragraph(returned.decision()
                .map(decision -> words.get(
                        "sentBackBy", decision.by(), words.dayAndTime(new Change(decision.at(), decision.by()))))
                .orElse(""));
        title.addClassName("kurogo-form-remark-head");
        Paragraph text = new Paragraph(returned.remark());
        text.addClassName("kurogo-form-remark-text");
        Div remark = new Div(title, text);
        remark.addClassName("kurogo-form-remark");
        return remark;
    }
}
