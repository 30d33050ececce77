package kurogo.intake.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import kurogo.area.AreaService;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.intake.KeptMapping;
import kurogo.intake.MappingService;
import kurogo.intake.MappingVersion;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.StatusBadge;
import kurogo.uikit.Symbol;

/** 対応表の一覧: what people have said the headings of senders' layouts mean. */
@Route("reception/mappings")
@RolesAllowed({"PREFECTURE_STAFF", "ADMINISTRATOR"})
public class MappingsView extends Screen implements AfterNavigationObserver {

    private final transient MappingService mappings;
    private final transient AreaService area;

    MappingsView(MappingService mappings, AreaService area) {
        this.mappings = mappings;
        this.area = area;
        title(texts().get("mapping.list.title"));
        subtitle(texts().get("mapping.list.subtitle"));
        actions(new Anchor("reception", texts().get("reception.back")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<KeptMapping> all = mappings.all();
        add(
                all.isEmpty()
                        ? new EmptyState(
                                Symbol.TABLE,
                                texts().get("mapping.list.empty"),
                                texts().get("mapping.list.emptyReason"))
                        : new Panel(texts().get("mapping.list.count", all.size()), grid(all)));
    }

    private Grid<KeptMapping> grid(List<KeptMapping> all) {
        SenderNames senders = new SenderNames(area, texts());
        MappingSentences sentences = new MappingSentences(texts());
        Grid<KeptMapping> grid = new Grid<>();
        grid.setItems(all);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", texts().get("mapping.list.title"));
        grid.addComponentColumn(mapping -> new Anchor(MappingRecordView.address(mapping.id()), mapping.name()))
                .setHeader(texts().get("mapping.name"))
                .setFlexGrow(3);
        grid.addColumn(mapping -> senders.of(mapping.sender()))
                .setHeader(texts().get("mapping.sender"))
                .setFlexGrow(1);
        grid.addColumn(mapping -> String.join(
                        texts().get("mapping.between"),
                        sentences.of(mapping.newest().content())))
                .setHeader(texts().get("mapping.says"))
                .setFlexGrow(5);
        grid.addColumn(mapping -> saved(mapping.newest()))
                .setHeader(texts().get("mapping.saved.when"))
                .setFlexGrow(2);
        grid.addColumn(mapping ->
                        texts().get("mapping.version", mapping.newest().number()))
                .setHeader(texts().get("mapping.versionHeading"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader(texts().get("reception.standing"))
                .setFlexGrow(0);
        return grid;
    }

    private String saved(MappingVersion version) {
        LocalDate day = JapanTime.dayOf(version.savedAt());
        return texts().get("mapping.savedBy", PeriodNames.in(texts()).of(day), version.savedBy());
    }

    private StatusBadge state(KeptMapping mapping) {
        return mapping.withdrawn()
                ? new StatusBadge(StatusBadge.Kind.RETURNED, texts().get("mapping.withdrawn"))
                : new StatusBadge(StatusBadge.Kind.DONE, texts().get("mapping.inUse"));
    }
}
