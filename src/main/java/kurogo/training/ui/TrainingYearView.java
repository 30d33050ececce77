package kurogo.training.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import kurogo.area.AreaService;
import kurogo.calendar.FiscalYear;
import kurogo.training.TrainingSession;
import kurogo.training.TrainingYearService;
import kurogo.training.YearInNumbers;
import kurogo.uikit.EmptyState;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Screen;
import kurogo.uikit.Symbol;
import kurogo.uikit.table.DataColumn;
import kurogo.uikit.table.DataTable;
import kurogo.uikit.table.ExportButtons;

/** 年度の実績: a fiscal year of training in numbers. */
@Route("training/report")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
@StyleSheet("themes/kurogo/training.css")
public class TrainingYearView extends Screen implements AfterNavigationObserver {

    private final transient TrainingYearService years;
    private final transient TrainingWords words;
    private final transient Clock clock;
    private final Div content = new Div();

    TrainingYearView(TrainingYearService years, AreaService area, Clock clock) {
        this.years = years;
        this.words = TrainingWords.in(texts(), area);
        this.clock = clock;
        title(words.get("report.title"));
        subtitle(words.get("report.subtitle"));
        content.addClassName("kurogo-stack");
        add(TrainingNav.at(TrainingNav.Place.REPORT, words), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        content.removeAll();
        FilterBar filters = new FilterBar(words.get("filters"));
        Filter<FiscalYear> year = YearFilter.in(filters, words, clock);
        filters.read(event.getLocation().getQueryParameters());
        List<YearInNumbers> lines = years.of(year.value());
        content.add(filters);
        notNoted(year.value());
        if (lines.isEmpty()) {
            content.add(new EmptyState(
                    Symbol.TRAINING,
                    words.get("report.empty", words.year(year.value())),
                    words.get("report.empty.reason")));
            return;
        }
        DataTable<YearInNumbers> table = new DataTable<>(words.get("report.title"), columns(), lines, texts());
        table.setTableHeight("20rem");
        filters.addAside(new ExportButtons(
                words.get("report.fileName", year.value().startYear()),
                () -> table.exported(
                        words.get("report.title"), List.of(words.year(year.value()), words.get("report.note"))),
                texts()));
        content.add(
                table,
                new Paragraph(words.get("report.note")),
                new Anchor("flags/benefit", words.get("report.benefit")));
    }

    private void notNoted(FiscalYear year) {
        List<TrainingSession> all = years.notNoted(year);
        if (all.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        all.forEach(session -> list.add(new ListItem(new Anchor(
                "training/session/" + session.id(),
                words.get("noted", session.content().title(), words.when(session.content()))))));
        content.add(new Details(words.get("report.notNoted", all.size()), list));
    }

    private List<DataColumn<YearInNumbers>> columns() {
        return List.of(
                DataColumn.<YearInNumbers>words(
                                "course",
                                words.get("session.course"),
                                line -> line.course().title())
                        .wide(14),
                number("sessions", YearInNumbers::sessions),
                number("seats", YearInNumbers::seats),
                number("down", YearInNumbers::down),
                number("there", YearInNumbers::there),
                number("completed", YearInNumbers::completed),
                number("municipalities", YearInNumbers::municipalities),
                DataColumn.<YearInNumbers>number(
                                "cost",
                                words.get("session.cost"),
                                YearInNumbers::costYen,
                                line -> line.costYen().map(words::yen).orElse(words.get("report.costUnknown")))
                        .wide(9));
    }

    private DataColumn<YearInNumbers> number(String id, ToIntFunction<YearInNumbers> number) {
        return DataColumn.<YearInNumbers>number(
                        id,
                        words.get("report." + id),
                        line -> Optional.of((long) number.applyAsInt(line)),
                        line -> Integer.toString(number.applyAsInt(line)))
                .wide(7);
    }
}
