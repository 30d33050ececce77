package kurogo.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import kurogo.training.Certificate;
import kurogo.training.CertificateService;
import kurogo.uikit.AskDialog;
import kurogo.uikit.Download;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.Notices;
import kurogo.uikit.StatusBadge;

/** Certificates of a session: issued to whoever has completed the course, printed, taken back. */
final class CertificatePanel extends Div {

    private final transient CertificateService certificates;
    private final transient TrainingWords words;
    private final transient Runnable then;
    private final boolean mayWrite;

    /**
     * The certificates of a session.
     *
     * @param issuer the prefecture that issues them
     * @param taken told the name of the file when they are printed
     * @param mayWrite whether the reader may issue them and take them back
     * @param then shows the session anew
     */
    CertificatePanel(
            long sessionId,
            String issuer,
            CertificateService certificates,
            Consumer<String> taken,
            TrainingWords words,
            boolean mayWrite,
            Runnable then) {
        this.certificates = certificates;
        this.words = words;
        this.mayWrite = mayWrite;
        this.then = then;
        addClassName("kurogo-stack");
        List<Certificate> issued = certificates.of(sessionId);
        Div steps = new Div();
        steps.addClassName("kurogo-card-steps");
        if (mayWrite) {
            steps.add(new Button(words.get("certificate.issue"), click -> issue(sessionId)));
        }
        List<Certificate> valid = issued.stream()
                .filter(one -> one.isValid() && !one.name().isEmpty())
                .toList();
        if (!valid.isEmpty()) {
            steps.add(DownloadButton.ofPersons(
                    words.get("certificate.pdf", valid.size()),
                    () -> new Download(
                            words.get("certificate") + ".pdf",
                            "application/pdf",
                            CertificatePaper.pdf(valid, issuer, words)),
                    taken));
        }
        steps.add(new Anchor("training/certificate", words.get("certificate.verify")));
        add(new Paragraph(words.get("certificate.rule")), steps);
        UnorderedList list = new UnorderedList();
        list.addClassName("kurogo-agreed");
        issued.forEach(one -> list.add(line(one)));
        add(list);
    }

    private void issue(long sessionId) {
        Attempt.at(words, () -> {
            int number = certificates.issue(sessionId);
            Notices.in(words.texts()).success(words.get("certificate.issued", number));
        });
        then.run();
    }

    private ListItem line(Certificate one) {
        Span name = new Span(one.name().isEmpty() ? words.get("person.erased") : one.name());
        name.addClassName("kurogo-strong");
        Div facts = new Div(name, new Span(words.name(one.municipality())), new Span(one.number()));
        facts.addClassName("kurogo-card-facts");
        if (!one.isValid()) {
            facts.add(
                    new StatusBadge(StatusBadge.Kind.RETURNED, words.get("certificate.revoked", one.revokedBecause())));
        } else if (mayWrite) {
            Button revoke = new Button(
                    words.get("certificate.revoke"),
                    click -> new AskDialog(
                                    words.get("certificate.revoke"), words.get("certificate.revoke.why"), words.texts())
                            .askRequired(words.get("certificate.revoke"), because -> revoke(one, because)));
            revoke.setAriaLabel(words.get("enrolment.step", one.name(), words.get("certificate.revoke")));
            facts.add(revoke);
        }
        return new ListItem(facts);
    }

    private boolean revoke(Certificate one, String because) {
        boolean done = Attempt.keeping(words, () -> {
            certificates.revoke(one, because);
            Notices.in(words.texts()).success(words.get("certificate.revoked.done", one.name(), one.number()));
        });
        then.run();
        return done;
    }
}
