package kurogo.municipality.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kurogo.calendar.PeriodNames;
import kurogo.report.PeriodSubmission;
import kurogo.report.SourceFileReference;
import kurogo.report.Submission;
import kurogo.text.Texts;

/** Every version of every report of a municipality. */
final class VersionsPanel extends Div {

    private static final int SHOWN = 6;

    VersionsPanel(List<PeriodSubmission> versions, Texts texts) {
        PeriodNames names = PeriodNames.in(texts);
        Grid<PeriodSubmission> grid = new Grid<>();
        grid.setItems(versions);
        grid.setAllRowsVisible(versions.size() <= SHOWN);
        grid.setMaxHeight("18rem");
        grid.getElement().setAttribute("aria-label", texts.get("municipality.versions"));
        grid.addComponentColumn(version -> new Anchor(
                        "reception/versions/" + version.period().code() + "/"
                                + version.submission().municipality().digits(),
                        names.of(version.period())))
                .setHeader(texts.get("municipality.round"))
                .setAutoWidth(true)
                .setFlexGrow(2);
        grid.addColumn(version ->
                        texts.get("municipality.version", version.submission().number()))
                .setHeader(texts.get("municipality.versionHead"));
        grid.addColumn(version -> texts.of("report", version.submission().state()))
                .setHeader(texts.get("municipality.state"));
        grid.addColumn(version -> names.of(version.submission().handedInOn()))
                .setHeader(texts.get("municipality.handedIn"))
                .setAutoWidth(true);
        grid.addColumn(version -> file(version.submission()))
                .setHeader(texts.get("municipality.file"))
                .setAutoWidth(true)
                .setFlexGrow(2);
        grid.addColumn(version -> version.submission().remark())
                .setHeader(texts.get("municipality.remark"))
                .setFlexGrow(2);
        add(grid);
    }

    private static String file(Submission submission) {
        return submission.file().map(SourceFileReference::name).orElse("－");
    }
}
