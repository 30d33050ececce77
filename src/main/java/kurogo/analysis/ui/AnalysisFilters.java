package kurogo.analysis.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.analysis.Analysis;
import kurogo.analysis.FigureSettings;
import kurogo.analysis.FigureWords;
import kurogo.analysis.measure.Measure;
import kurogo.area.master.Municipality;
import kurogo.area.master.PopulationBand;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.ReportingRound;
import kurogo.report.answers.Programme;
import kurogo.text.Texts;
import kurogo.uikit.Filter;
import kurogo.uikit.FilterBar;

/** The choices that make a figure; all of them stand in the address. */
final class AnalysisFilters {

    private final Texts texts;
    private final FigureWords words;

    AnalysisFilters(Texts texts) {
        this.texts = texts;
        this.words = new FigureWords(texts);
    }

    /** The bar, showing what the address says. */
    FilterBar bar(
            QueryParameters address,
            Analysis analysis,
            List<ReportingRound> rounds,
            List<PopulationBand> bands,
            List<Municipality> municipalities,
            Chosen chosen) {
        FilterBar bar = new FilterBar(texts.get("analysis.filters"));
        bar.addClassName("kurogo-analysis-filters");
        choice(bar, "measure", Measure.values());
        bar.select(
                        "programme",
                        texts.get("analysis.field.programme"),
                        List.of(Programme.values()),
                        Programme::name,
                        programme -> texts.get("report.Programme.short." + programme.name()))
                .offered(analysis.isOfProgramme());
        bar.selectRound(texts.get("analysis.field.round"), rounds, ReportingRound::period, texts);
        bar.select(
                "from",
                texts.get("analysis.field.from"),
                firsts(analysis, rounds),
                first -> first.map(ReportingPeriod::code).orElse(""),
                first -> first.map(PeriodNames.in(texts)::of).orElse(texts.get("analysis.from.all")));
        bar.select(
                "band",
                texts.get("analysis.field.band"),
                Stream.concat(
                                Stream.of(Optional.<PopulationBand>empty()),
                                bands.stream().map(Optional::of))
                        .toList(),
                band -> band.map(one -> Integer.toString(one.from())).orElse(""),
                band -> band.map(words::band).orElse(texts.get("analysis.band.all")));
        bar.select(
                "form",
                texts.get("analysis.field.form"),
                Stream.of(FigureSettings.Form.values())
                        .filter(form -> form.fits(analysis.settings().measure()))
                        .toList(),
                FigureSettings.Form::name,
                form -> texts.get("analysis.Form." + form.name(), proposed(analysis)));
        choice(bar, "order", FigureSettings.Order.values());
        choice(bar, "extent", FigureSettings.Extent.values())
                .offered(analysis.form().showsSome());
        choice(bar, "line", analysis.comparison().choices())
                .offered(analysis.form().hasLine()
                        && analysis.comparison().choices().size() > 1);
        bar.several(
                "mark",
                texts.get("analysis.field.mark"),
                municipalities,
                municipality -> municipality.code().digits(),
                Municipality::name);
        if (analysis.comparison().line() == FigureSettings.Line.PEERS) {
            bar.several(
                    "peers",
                    texts.get("analysis.field.peers"),
                    municipalities,
                    municipality -> municipality.code().digits(),
                    Municipality::name);
        }
        bar.text("note", texts.get("analysis.field.note"), FigureSettings.LONGEST_NOTE);
        bar.keep(chosen);
        bar.read(address);
        return bar;
    }

    /** The periods a figure may begin with: all of its kind up to its own, the oldest first. */
    private static List<Optional<ReportingPeriod>> firsts(Analysis analysis, List<ReportingRound> rounds) {
        Stream<ReportingPeriod> periods = rounds.stream()
                .map(ReportingRound::period)
                .filter(period -> period.part() == analysis.period().part())
                .filter(period -> period.compareTo(analysis.period()) <= 0)
                .sorted();
        return Stream.concat(Stream.of(Optional.<ReportingPeriod>empty()), periods.map(Optional::of))
                .toList();
    }

    private String proposed(Analysis analysis) {
        return texts.of("analysis", analysis.proposedForm());
    }

    private <E extends Enum<E>> Filter<E> choice(FilterBar bar, String parameter, E[] choices) {
        return choice(bar, parameter, List.of(choices));
    }

    private <E extends Enum<E>> Filter<E> choice(FilterBar bar, String parameter, List<E> choices) {
        return bar.select(
                parameter,
                texts.get("analysis.field." + parameter),
                choices,
                Enum::name,
                choice -> texts.of("analysis", choice));
    }
}
