package kurogo.municipality.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.municipality.MunicipalityPage;
import kurogo.report.PeriodAnswers;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.Silence;
import kurogo.text.FigureFormat;
import kurogo.text.Texts;
import kurogo.uikit.Chart;
import kurogo.uikit.Panel;
import kurogo.uikit.chart.Axis;
import kurogo.uikit.chart.ChartCaption;
import kurogo.uikit.chart.Colour;
import kurogo.uikit.chart.Datum;
import kurogo.uikit.chart.PeerTrend;

/** The cases of a municipality over whole fiscal years, a chart a programme, each beside its peers. */
final class FiguresOverYears extends Div {

    private final transient MunicipalityPage page;
    private final transient Texts texts;
    private final transient List<PeriodAnswers> years;

    FiguresOverYears(MunicipalityPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
        this.years = page.periods().stream()
                .filter(period -> period.period().part() == PeriodPart.ANNUAL)
                .toList();
        addClassName("kurogo-panels");
        Programme.REVIEWED.forEach(programme -> add(panel(programme)));
    }

    private Panel panel(Programme programme) {
        String title = texts.get("municipality.trendOf", texts.get("report.Programme.short." + programme.name()));
        Chart chart = new Chart();
        chart.show(new PeerTrend(
                new ChartCaption(title, "", texts.get("municipality.source")),
                new Axis(texts.get("municipality.casesAxis"), FigureFormat.CASES),
                years.stream().map(PeriodAnswers::period).map(this::name).toList(),
                page.municipality().name(),
                Colour.ofProgramme(programme),
                years.stream()
                        .map(year -> datum(year.answers().programme(programme)))
                        .toList(),
                years.stream().map(year -> peers(programme, year.period())).toList()));
        return new Panel(title, chart);
    }

    private String name(ReportingPeriod period) {
        return PeriodNames.in(texts).of(period.year());
    }

    private Optional<PeerTrend.Quartiles> peers(Programme programme, ReportingPeriod period) {
        return page.peers()
                .flatMap(peers -> peers.cases(programme, period.year()))
                .map(known -> new PeerTrend.Quartiles(known.number(), known.lower(), known.median(), known.upper()));
    }

    private Datum datum(ProgrammeAnswers answers) {
        return switch (answers.cases()) {
            case Answer.Given<Long>(var value) -> Datum.of(value);
            case Answer.Silent<Long>(var silence) -> {
                boolean notRun = answers.run().is(false) || silence == Silence.NOT_RUN;
                String words = texts.get("report.Silence." + (notRun ? Silence.NOT_RUN : silence).name());
                yield notRun ? Datum.notRun(words) : Datum.notStated(words);
            }
        };
    }
}
