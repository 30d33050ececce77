package kurogo.analysis.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kurogo.analysis.FigureVersion;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.text.Texts;

/** When a figure was kept, and by whom. */
final class FigureVersions extends UnorderedList {

    FigureVersions(List<FigureVersion> versions, Texts texts) {
        PeriodNames names = PeriodNames.in(texts);
        versions.forEach(version -> add(new ListItem(texts.get(
                "analysissaved.version",
                version.number(),
                names.of(JapanTime.dayOf(version.keptAt())),
                version.keptBy()))));
    }
}
