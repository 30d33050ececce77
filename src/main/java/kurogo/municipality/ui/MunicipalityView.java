package kurogo.municipality.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.access.Role;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.PeriodNames;
import kurogo.municipality.MunicipalityPage;
import kurogo.municipality.MunicipalityService;
import kurogo.reminder.Reminder;
import kurogo.reminder.ReminderService;
import kurogo.report.AnswerSource;
import kurogo.report.PeriodAnswers;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.review.TrackedFlag;
import kurogo.text.FigureFormat;
import kurogo.uikit.Chart;
import kurogo.uikit.Panel;
import kurogo.uikit.Screen;
import kurogo.uikit.SeverityBadge;
import kurogo.uikit.chart.Axis;
import kurogo.uikit.chart.ChartCaption;
import kurogo.uikit.chart.Colour;
import kurogo.uikit.chart.Datum;
import kurogo.uikit.chart.Level;
import kurogo.uikit.chart.TrendLines;

/** One municipality: its figures over the years, its flags, and the cell each figure was read from. */
@Route("municipalities")
@PermitAll
public class MunicipalityView extends Screen implements HasUrlParameter<String> {

    private final transient MunicipalityService municipalities;
    private final transient ReminderService reminders;
    private final boolean reporter;

    MunicipalityView(MunicipalityService municipalities, ReminderService reminders, CurrentUser currentUser) {
        this.municipalities = municipalities;
        this.reminders = reminders;
        this.reporter = currentUser.get().role() == Role.MUNICIPAL_REPORTER;
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        show(page(code).orElseThrow(() -> new NotFoundException("No municipality " + code)));
    }

    /** What a service refuses, the screen says in its own words. */
    private Optional<MunicipalityPage> page(String code) {
        try {
            return MunicipalityCode.parse(code).flatMap(municipalities::page);
        } catch (org.springframework.security.access.AccessDeniedException refused) {
            throw new AccessDeniedException();
        }
    }

    private void show(MunicipalityPage page) {
        title(page.municipality().name());
        subtitle(texts().get(
                        "municipality.subtitle",
                        page.municipality().kana(),
                        page.municipality().code().digits(),
                        page.populations().isEmpty()
                                ? "－"
                                : page.populations().getLast().residents()));
        Div content = new Div();
        content.addClassName("kurogo-stack");
        if (page.periods().isEmpty()) {
            content.add(new Paragraph(texts().get("municipality.noReport")));
        } else {
            content.add(trend(page));
        }
        if (!page.flags().isEmpty()) {
            content.add(new Panel(texts().get("municipality.flagsOf"), flags(page.flags())));
        }
        addReminders(page.municipality().code(), content);
        page.newest()
                .ifPresent(newest -> content.add(
                        new Panel(texts().get("municipality.sources", period(newest)), sources(page.sources()))));
        add(content);
    }

    /** What the prefecture asked is its own to read. */
    private void addReminders(MunicipalityCode code, Div content) {
        List<Reminder> asked = reporter ? List.of() : reminders.ofMunicipality(code);
        if (!asked.isEmpty()) {
            content.add(new Panel(texts().get("reminders.log"), new ReminderList(asked, texts())));
        }
    }

    private Panel trend(MunicipalityPage page) {
        Chart chart = new Chart();
        String title = texts().get("municipality.trend");
        chart.show(new TrendLines(
                new ChartCaption(title, "", texts().get("municipality.source")),
                new Axis(title, FigureFormat.CASES),
                page.periods().stream().map(this::period).toList(),
                Programme.REVIEWED.stream()
                        .map(programme -> line(page, programme))
                        .toList()));
        return new Panel(title, chart);
    }

    private TrendLines.Line line(MunicipalityPage page, Programme programme) {
        List<Datum> data = page.periods().stream()
                .map(period -> datum(period.answers().programme(programme).cases()))
                .toList();
        return new TrendLines.Line(
                programme.name(),
                texts().get("report.Programme.short." + programme.name()),
                Colour.ofProgramme(programme),
                data);
    }

    private Datum datum(Answer<Long> cases) {
        return switch (cases) {
            case Answer.Given<Long>(var value) -> Datum.of(value);
            case Answer.Silent<Long>(var silence) -> Datum.notReported(texts().get("report.Silence." + silence.name()));
        };
    }

    private Grid<TrackedFlag> flags(List<TrackedFlag> flags) {
        Grid<TrackedFlag> grid = new Grid<>();
        grid.setItems(flags);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", texts().get("municipality.flagsOf"));
        grid.addComponentColumn(
                        flag -> new SeverityBadge(Level.of(flag.finding().severity()), texts()))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setHeader(texts().get("municipality.severity"));
        grid.addComponentColumn(flag -> new Anchor(
                        "flags/" + flag.id(),
                        texts().get("review.RuleCode." + flag.finding().rule().name())))
                .setHeader(texts().get("municipality.rule"));
        grid.addColumn(flag -> flag.finding()
                        .programme()
                        .map(programme -> texts().get("report.Programme.short." + programme.name()))
                        .orElse("－"))
                .setHeader(texts().get("municipality.programme"));
        grid.addColumn(flag -> texts().get("flags.FlagState." + flag.state().name()))
                .setHeader(texts().get("municipality.state"));
        return grid;
    }

    private Grid<AnswerSource> sources(List<AnswerSource> sources) {
        Grid<AnswerSource> grid = new Grid<>();
        grid.setItems(sources);
        grid.setHeight("24rem");
        grid.getElement().setAttribute("aria-label", texts().get("municipality.sourcesLabel"));
        grid.addColumn(source -> field(source))
                .setHeader(texts().get("municipality.field"))
                .setFlexGrow(3);
        grid.addColumn(AnswerSource::cellText)
                .setHeader(texts().get("municipality.cellText"))
                .setFlexGrow(2);
        grid.addColumn(source -> source.sheet().isEmpty() ? source.cell() : source.sheet() + "!" + source.cell())
                .setHeader(texts().get("municipality.cell"))
                .setFlexGrow(1);
        return grid;
    }

    private String field(AnswerSource source) {
        String question = texts().get("report.Field." + source.field().field().name());
        String of = texts().find("report.Programme.short." + source.field().of())
                .or(() -> texts().find("report.ProcessStep." + source.field().of()))
                .orElse(source.field().of());
        return of.isEmpty() ? question : of + "　" + question;
    }

    private String period(PeriodAnswers answers) {
        return PeriodNames.in(texts()).of(answers.period());
    }
}
