package kurogo.master.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kurogo.area.AreaService;
import kurogo.report.RoundService;
import kurogo.uikit.PartLinks;
import kurogo.uikit.Screen;

/** 基礎データ: prefecture, municipalities, residents and status, from the lists the ministry and others publish. */
@Route(MasterView.ROUTE)
@Menu(order = 80, icon = "administration", title = "master.nav")
@RolesAllowed("ADMINISTRATOR")
public class MasterView extends Screen implements AfterNavigationObserver {

    static final String ROUTE = "administration/master";

    private final transient AreaService area;
    private final transient RoundService rounds;
    private final transient MasterPanels panels;
    private final Div content = new Div();

    MasterView(AreaService area, RoundService rounds, MasterPanels panels) {
        this.area = area;
        this.rounds = rounds;
        this.panels = panels;
        title(texts().get("master.title"));
        content.addClassName("kurogo-stack");
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(MasterPart.of(event.getLocation().getQueryParameters().getSingleParameter(MasterPart.PARAMETER)));
    }

    private void show(MasterPart part) {
        subtitle(area.prefecture()
                .map(prefecture -> texts().get(
                                "master.subtitle",
                                prefecture.name(),
                                area.municipalities().size()))
                .orElse(""));
        content.removeAll();
        FirstSteps steps = new FirstSteps(area, rounds, texts());
        if (!steps.areDone()) {
            content.add(steps);
        }
        if (area.prefecture().isEmpty() || area.everyMunicipality().isEmpty()) {
            content.add(panels.prefecture(texts(), () -> show(part)));
        }
        if (area.prefecture().isPresent()) {
            content.add(links(part), panels.of(part, texts(), () -> show(part)));
        }
    }

    private PartLinks links(MasterPart shown) {
        PartLinks links = new PartLinks(texts().get("master.parts"));
        for (MasterPart part : MasterPart.values()) {
            links.add(texts().of("master", part), part.address(), part == shown);
        }
        return links;
    }
}
