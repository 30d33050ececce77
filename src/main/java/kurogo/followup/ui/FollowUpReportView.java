package kurogo.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.AreaService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.JapanTime;
import kurogo.calendar.PeriodNames;
import kurogo.followup.FollowUpReport;
import kurogo.followup.FollowUpReportService;
import kurogo.followup.Punctuality;
import kurogo.followup.SupportGiven;
import kurogo.uikit.DownloadButton;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;

/** 後方支援の実績: what was given to whom in a fiscal year, what was kept, and what became of flags. */
@Route("followup/report")
@RolesAllowed({"PREFECTURE_STAFF", "ANALYST", "VIEWER", "TRAINER", "ADMINISTRATOR"})
@StyleSheet("themes/kurogo/followup.css")
public class FollowUpReportView extends Screen implements AfterNavigationObserver {

    private static final int YEARS = 6;
    private static final List<Integer> MONTHS = List.of(6, 3, 12, 24);

    private final transient FollowUpReportService reports;
    private final transient FollowUpWords words;
    private final transient Clock clock;

    FollowUpReportView(FollowUpReportService reports, AreaService area, Clock clock) {
        this.reports = reports;
        this.words = FollowUpWords.in(texts(), area);
        this.clock = clock;
        title(texts().get("followupreport.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FilterBar filters = new FilterBar(words.get("filters"));
        FiscalYear now = FiscalYear.of(JapanTime.today(clock));
        Filter<FiscalYear> year = filters.select(
                "year",
                texts().get("followupreport.year"),
                IntStream.range(0, YEARS)
                        .mapToObj(back -> new FiscalYear(now.startYear() - back))
                        .toList(),
                one -> Integer.toString(one.startYear()),
                PeriodNames.in(texts())::of);
        Filter<Integer> months = filters.select(
                "months",
                texts().get("followupreport.months"),
                MONTHS,
                count -> Integer.toString(count),
                count -> texts().get("followupreport.monthsOf", count));
        filters.read(event.getLocation().getQueryParameters());
        FollowUpReport report = reports.of(year.value(), months.value());
        SupportFile file = new SupportFile(report, PeriodNames.in(texts()).of(year.value()), words);
        actions(new DownloadButton("XLSX", file::xlsx));
        SupportWords given = new SupportWords(words);
        Div panels = new Div(
                totals(report),
                counts("followupreport.byWay", report.countBy(SupportGiven::way), given::way),
                counts(
                        "followupreport.byMonth",
                        report.countBy(one -> Optional.of(YearMonth.from(one.day()))),
                        month -> month.map(one -> words.month(one.atDay(1))).orElse("")),
                byStaff(report, given),
                counts("followupreport.byMunicipality", report.countByMunicipality(), words::name),
                withoutContact(report, months.value()),
                kept(report.punctuality()),
                outcomes(report));
        panels.addClassName("kurogo-notes");
        add(FollowUpNav.at(FollowUpNav.Place.REPORT, words), filters, panels);
    }

    private Panel totals(FollowUpReport report) {
        String title = texts().get("followupreport.bySupport");
        if (report.support().isEmpty()) {
            return new Panel(title, new Paragraph(texts().get("followupreport.none")));
        }
        CountTable table = new CountTable(
                title,
                texts().get("followupreport.count"),
                texts().get("followupreport.shares"),
                texts().get("followupreport.theirs"));
        report.totals()
                .forEach((kind, total) -> table.row(
                        words.of(kind),
                        Integer.toString(total.supports()),
                        Integer.toString(total.shares()),
                        Integer.toString(total.theirs())));
        return new Panel(
                title,
                table,
                new Paragraph(texts().get("followupreport.note.training")),
                new Paragraph(texts().get("followupreport.note.once")));
    }

    private <K> Panel counts(String key, Map<K, Integer> counts, Function<K, String> name, Component... notes) {
        if (counts.isEmpty()) {
            return new Panel(texts().get(key), new Paragraph(texts().get("followupreport.none")));
        }
        CountTable table = new CountTable(texts().get(key), texts().get("followupreport.count"));
        counts.forEach((value, count) -> table.row(name.apply(value), Integer.toString(count)));
        return new Panel(
                texts().get(key),
                Stream.concat(Stream.of(table), Stream.of(notes)).toArray(Component[]::new));
    }

    private Panel byStaff(FollowUpReport report, SupportWords given) {
        return counts(
                "followupreport.byStaff",
                report.countByStaff(),
                given::staff,
                new Paragraph(texts().get("followupreport.note.staff")));
    }

    private Panel withoutContact(FollowUpReport report, int months) {
        String title = texts().get(
                        "followupreport.withoutContact",
                        months,
                        report.withoutContact().size(),
                        words.municipalities().size());
        CountTable table = new CountTable(title, texts().get("followupreport.lastContact"));
        report.withoutContact()
                .forEach((code, day) ->
                        table.row(words.name(code), day.map(words::day).orElse(words.get("plan.neverContacted"))));
        return new Panel(title, table);
    }

    private Panel kept(Punctuality kept) {
        String title = texts().get("followupreport.punctuality", kept.total());
        CountTable table = new CountTable(title, texts().get("followupreport.count"));
        table.row(texts().get("followupreport.onTime"), Integer.toString(kept.onTime()));
        table.row(texts().get("followupreport.late"), Integer.toString(kept.late()));
        table.row(texts().get("followupreport.overdue"), Integer.toString(kept.overdue()));
        table.row(texts().get("followupreport.open"), Integer.toString(kept.open()));
        table.row(texts().get("followupreport.dropped"), Integer.toString(kept.dropped()));
        return new Panel(title, table);
    }

    private Panel outcomes(FollowUpReport report) {
        String title = texts().get("followupreport.flags");
        CountTable table =
                new CountTable(title, texts().get("followupreport.talked"), texts().get("followupreport.notTalked"));
        Stream.of(OutcomeColumn.values())
                .forEach(column -> table.row(
                        column.heading(texts()),
                        column.of(report.afterContact(), texts()),
                        column.of(report.withoutContactFirst(), texts())));
        return new Panel(
                title,
                table,
                new Paragraph(texts().get("followupreport.caution")),
                new Paragraph(texts().get("followupreport.definition")));
    }
}
