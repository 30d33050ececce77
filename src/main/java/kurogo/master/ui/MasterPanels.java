package kurogo.master.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import kurogo.area.AreaService;
import kurogo.area.BandService;
import kurogo.area.MasterKeeping;
import kurogo.calendar.JapanTime;
import kurogo.master.BoundaryService;
import kurogo.master.MasterImports;
import kurogo.master.MunicipalityListService;
import kurogo.master.ResidentsService;
import kurogo.master.StatusService;
import kurogo.text.Texts;

/** Makes the panels of the master data screen. */
@org.springframework.stereotype.Component
class MasterPanels {

    private final AreaService area;
    private final MasterKeeping keeping;
    private final MunicipalityListService lists;
    private final ResidentsService residents;
    private final StatusService statuses;
    private final BandService bands;
    private final BoundaryService boundaries;
    private final MasterImports imports;
    private final Clock clock;

    MasterPanels(
            AreaService area,
            MasterKeeping keeping,
            MunicipalityListService lists,
            ResidentsService residents,
            StatusService statuses,
            BandService bands,
            BoundaryService boundaries,
            MasterImports imports,
            Clock clock) {
        this.area = area;
        this.keeping = keeping;
        this.lists = lists;
        this.residents = residents;
        this.statuses = statuses;
        this.bands = bands;
        this.boundaries = boundaries;
        this.imports = imports;
        this.clock = clock;
    }

    Component prefecture(Texts texts, Runnable changed) {
        return new PrefecturePanel(area, keeping, texts, changed);
    }

    Component of(MasterPart part, Texts texts, Runnable changed) {
        return switch (part) {
            case MUNICIPALITIES -> new MunicipalityListPanel(lists, texts, changed);
            case RESIDENTS -> new ResidentsPanel(residents, texts, changed);
            case STATUS -> new StatusPanel(statuses, texts, changed);
            case BANDS -> new BandsPanel(bands, area.bands(), texts, changed);
            case BOUNDARIES ->
                new BoundaryPanel(
                        boundaries, area.boundaryYears(), JapanTime.today(clock).getYear(), texts, changed);
            case HISTORY -> new HistoryPanel(area, keeping, texts, changed);
            case VERSIONS -> new VersionsPanel(imports, texts);
        };
    }
}
