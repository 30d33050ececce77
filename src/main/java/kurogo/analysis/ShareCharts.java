package kurogo.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kurogo.analysis.measure.Measured;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.text.Figures;
import kurogo.text.Texts;
import kurogo.uikit.chart.Axis;
import kurogo.uikit.chart.BarByMunicipality;
import kurogo.uikit.chart.ChartCaption;
import kurogo.uikit.chart.Colour;
import kurogo.uikit.chart.Datum;
import kurogo.uikit.chart.ShareBars;
import kurogo.uikit.chart.TrendLines;

/** Draws a share of municipalities beside what the national review found. */
record ShareCharts(Analysis analysis, Texts texts, Axis axis, Colour colour) {

    ShareBars byBand() {
        FigureWords words = new FigureWords(texts);
        OptionalDouble national = ReviewShares.national(analysis.settings());
        List<BandShare> shares = BandShare.of(analysis, texts);
        return new ShareBars(
                caption(words.period(analysis)),
                shares.stream()
                        .map(one -> new ShareBars.Share(one.key(), one.label(), one.part(), one.of(), national, colour))
                        .toList(),
                analysis.comparison().lines().stream()
                        .map(line -> across(line, shares.getFirst()))
                        .findFirst());
    }

    /** 国の調査 約20%（全市町村 5／24…）: two shares are compared only where it is said what they rest on. */
    private BarByMunicipality.Reference across(ComparisonLine line, BandShare all) {
        Figures figures = Figures.in(texts);
        return new BarByMunicipality.Reference(
                texts.get(
                        "analysis.line.national",
                        figures.wholePercent(line.value()),
                        all.label(),
                        figures.share(all.part(), all.of())),
                line.value());
    }

    /** All municipalities over the years, and what the national review found of its one. */
    TrendLines overYears() {
        FigureWords words = new FigureWords(texts);
        List<ReportingPeriod> periods = List.copyOf(analysis.years().keySet());
        List<TrendLines.Line> lines = new ArrayList<>();
        lines.add(new TrendLines.Line(
                "all",
                analysis.band().map(words::band).orElseGet(() -> texts.get("analysis.band.all")),
                colour,
                periods.stream().map(this::together).toList()));
        ReviewShares.national(analysis.settings())
                .ifPresent(share -> lines.add(new TrendLines.Line(
                        "national",
                        texts.get("uikit.chart.shares.national"),
                        Colour.NATIONAL,
                        periods.stream().map(period -> Datum.of(share)).toList())));
        return new TrendLines(
                caption(analysis.band().map(words::band).orElse("")),
                axis,
                periods.stream().map(PeriodNames.in(texts)::of).toList(),
                lines);
    }

    /** A share that rests on nobody though reports came is not the same as no report. */
    private Datum together(ReportingPeriod period) {
        OptionalDouble share = analysis.together(period);
        if (share.isPresent()) {
            return Datum.of(share.getAsDouble());
        }
        boolean reported = analysis.years().getOrDefault(period, List.of()).stream()
                .anyMatch(row -> !(row.measured() instanceof Measured.Unreported));
        return new FigureWords(texts)
                .datum(reported ? new Measured.NotAssessable(Measured.Why.NOT_COUNTED) : new Measured.Unreported());
    }

    private ChartCaption caption(String period) {
        FigureWords words = new FigureWords(texts);
        return new ChartCaption(words.title(analysis), period, words.source(analysis));
    }
}
