package kurogo.municipality.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.review.TrackedFlag;
import kurogo.text.Texts;
import kurogo.uikit.SeverityBadge;
import kurogo.uikit.chart.Level;

/** The flags on one municipality, each with the way to its evidence. */
final class FlagGrid extends Grid<TrackedFlag> {

    private static final int SHOWN = 8;

    FlagGrid(List<TrackedFlag> flags, Texts texts) {
        setItems(flags);
        setAllRowsVisible(flags.size() <= SHOWN);
        setMaxHeight("22rem");
        getElement().setAttribute("aria-label", texts.get("municipality.flagsOf"));
        addComponentColumn(flag -> new SeverityBadge(Level.of(flag.finding().severity()), texts))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setHeader(texts.get("municipality.severity"));
        addComponentColumn(flag -> new Anchor(
                        "flags/" + flag.id(),
                        texts.get("review.RuleCode." + flag.finding().rule().name())))
                .setHeader(texts.get("municipality.rule"))
                .setAutoWidth(true)
                .setFlexGrow(2);
        addColumn(flag -> flag.finding()
                        .programme()
                        .map(programme -> texts.get("report.Programme.short." + programme.name()))
                        .orElse("－"))
                .setHeader(texts.get("municipality.programme"))
                .setAutoWidth(true);
        addColumn(flag -> texts.get("flags.FlagState." + flag.state().name()))
                .setHeader(texts.get("municipality.state"))
                .setAutoWidth(true);
        addColumn(flag -> PeriodNames.in(texts).of(JapanTime.dayOf(flag.raisedAt())))
                .setHeader(texts.get("municipality.raised"))
                .setAutoWidth(true);
    }
}
