package kurogo.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.NoSuchElementException;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.AreaService;
import kurogo.intake.IntakeService;
import kurogo.intake.Preview;
import kurogo.intake.ReportPreview;
import kurogo.uikit.Notices;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** One upload before it is accepted: what was understood, what was corrected, what was not, and what would change. */
@Route("reception/upload")
@RolesAllowed({"PREFECTURE_STAFF", "MUNICIPAL_REPORTER", "ADMINISTRATOR"})
public class PreviewView extends Screen implements HasUrlParameter<Long> {

    private final transient IntakeService intake;
    private final transient AreaService area;
    private final transient ReceptionWork work;
    private final transient Role role;

    PreviewView(IntakeService intake, AreaService area, ReceptionWork work, CurrentUser currentUser) {
        this.intake = intake;
        this.area = area;
        this.work = work;
        this.role = currentUser.get().role();
    }

    @Override
    public void setParameter(BeforeEvent event, Long uploadId) {
        try {
            show(intake.preview(uploadId));
        } catch (NoSuchElementException gone) {
            throw new NotFoundException("No upload " + uploadId);
        }
    }

    private void show(Preview preview) {
        title(texts().get("reception.preview.title", preview.upload().file().name()));
        subtitle(texts().get(
                        "reception.preview.subtitle",
                        preview.reports().size(),
                        preview.upload().corrections(),
                        preview.upload().errors(),
                        preview.upload().notices()));
        actions(new Anchor("reception", texts().get("reception.back")), discard(preview), take(preview));
        Div content = new Div();
        content.addClassName("kurogo-stack");
        if (!preview.understood().problems().isEmpty()) {
            content.add(new Panel(
                    texts().get("reception.preview.problems"),
                    new ProblemGrid(preview.understood().problems(), texts())));
        }
        preview.reports().forEach(report -> content.add(report(report)));
        add(content);
    }

    private Panel report(ReportPreview report) {
        String name = area.municipality(report.report().municipality())
                .map(municipality -> municipality.name())
                .orElse(report.report().municipality().digits());
        Panel panel = new Panel(name);
        panel.content(new DifferenceNote(report, texts()), new UnderstoodGrid(report.report(), texts()));
        return panel;
    }

    private Button take(Preview preview) {
        boolean reporter = role == Role.MUNICIPAL_REPORTER;
        Button take = new Button(texts().get(reporter ? "reception.handIn" : "reception.accept"), click -> {
            new AcceptanceNotice(Notices.in(texts()), texts()).tell(work.take(role, List.of(preview.upload())));
            UI.getCurrent().navigate(ReceptionView.class);
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setEnabled(preview.upload().isAcceptable());
        return take;
    }

    private Button discard(Preview preview) {
        return new Button(texts().get("reception.discard"), click -> {
            intake.discard(preview.upload());
            Notices.in(texts()).success(texts().get("reception.discarded"));
            UI.getCurrent().navigate(ReceptionView.class);
        });
    }
}
