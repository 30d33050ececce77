package kurogo.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import kurogo.area.AreaService;
import kurogo.training.Certificate;
import kurogo.training.CertificateService;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.StatusBadge;
import kurogo.uikit.Symbol;

/** 修了証の確認: whether a certificate with a number was issued here, and is still valid. */
@Route("training/certificate")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "MUNICIPAL_REPORTER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class CertificateView extends Screen implements AfterNavigationObserver {

    private final transient CertificateService certificates;
    private final transient TrainingWords words;
    private final Div content = new Div();

    CertificateView(CertificateService certificates, AreaService area) {
        this.certificates = certificates;
        this.words = TrainingWords.in(texts(), area);
        title(words.get("certificate.verify"));
        subtitle(words.get("certificate.verify.subtitle"));
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FilterBar filters = new FilterBar(words.get("certificate.verify"));
        Filter<String> number = filters.search("number", words.get("certificate.numberField"));
        filters.read(event.getLocation().getQueryParameters());
        content.removeAll();
        content.add(filters);
        if (!number.value().isBlank()) {
            Optional<Certificate> found = certificates.verify(number.value());
            content.add(found.<Component>map(this::panel)
                    .orElseGet(() -> new EmptyState(
                            Symbol.MISSING,
                            words.get("certificate.unknown"),
                            words.get("certificate.unknown.reason"))));
        }
    }

    private Panel panel(Certificate one) {
        StatusBadge state = one.isValid()
                ? new StatusBadge(StatusBadge.Kind.DONE, words.get("certificate.valid"))
                : new StatusBadge(StatusBadge.Kind.RETURNED, words.get("certificate.revoked", one.revokedBecause()));
        String name = one.name().isEmpty() ? words.get("person.erased") : one.name();
        return new Panel(
                one.number(),
                state,
                new Paragraph(words.get("certificate.name", words.name(one.municipality()), name)),
                new Paragraph(words.get("certificate.facts", one.course(), words.day(one.completedOn()))));
    }
}
