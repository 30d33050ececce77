package kurogo.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.analysis.measure.Measure;
import kurogo.analysis.measure.Measured;
import kurogo.area.BandNames;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBand;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Silence;
import kurogo.review.rule.PrefectureShares;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;
import kurogo.uikit.chart.Datum;

/**
 * What a figure says in words.
 *
 * @param texts the language
 */
public record FigureWords(Texts texts) {

    /** 支援実績件数（多機関協働事業）, 支援実績件数と事業費（多機関協働事業）; of what is no programme's, the measure alone. */
    public String title(Analysis analysis) {
        String programme = texts.of("report", analysis.settings().programme());
        String measure = measure(analysis.settings().measure());
        return switch (analysis.form()) {
            case SCATTER -> texts.get("analysis.figure.scatter", programme);
            case PARTS -> texts.get("analysis.figure.parts", programme);
            case BARS, TREND, DISTRIBUTION, HEAT, MAP, SHARES, PROPOSED ->
                analysis.isOfProgramme() ? texts.get("analysis.figure.title", measure, programme) : measure;
        };
    }

    /** 令和7年度 (2025)　人口1万人未満; of a figure over years 令和4年度 (2022)～令和7年度 (2025). */
    public String period(Analysis analysis) {
        String period = periods(analysis);
        return analysis.band()
                .map(band -> texts.get("analysis.figure.period", period, band(band)))
                .orElse(period);
    }

    private String periods(Analysis analysis) {
        PeriodNames names = PeriodNames.in(texts);
        ReportingPeriod first = analysis.years().firstKey();
        ReportingPeriod last = analysis.years().lastKey();
        return analysis.form().isOverYears() && !first.equals(last)
                ? texts.get("analysis.figure.periods", names.of(first), names.of(last))
                : names.of(analysis.period());
    }

    public String measure(Measure measure) {
        return texts.of("analysis", measure);
    }

    /** Its name with its unit: 支援実績件数（件）. */
    public String measureWithUnit(Measure measure) {
        return withUnit(measure(measure), measure);
    }

    /** Another name with the unit of a measure: 国の交付金（千円）. */
    String withUnit(String name, Measure measure) {
        return texts.get("analysis.figure.unit", name, texts.get("analysis.Measure.unit." + measure.name()));
    }

    /** How it is computed, from what. */
    public String definition(Measure measure) {
        return texts.get("analysis.Measure.definition." + measure.name());
    }

    public String band(PopulationBand band) {
        return BandNames.of(band, texts);
    }

    /** A number with its unit and the mark of small numbers, or why there is none. */
    public String shown(Measure measure, Measured measured) {
        return switch (measured) {
            case Measured.Known known -> number(measure, known.value()) + (known.small() ? small() : "");
            case Measured.Silent(Silence silence) -> Figures.in(texts).silence(silence);
            case Measured.Unreported ignored -> texts.get("analysis.unreported");
            case Measured.NotAssessable(Measured.Why why) -> texts.of("analysis", why);
        };
    }

    /** A number as its column says it: with its mark, without its unit; or why there is none. */
    public String bare(Measure measure, Measured measured) {
        return measured instanceof Measured.Known known
                ? Figures.in(texts).bare(measure.format(), known.value()) + (known.small() ? small() : "")
                : shown(measure, measured);
    }

    /** A number with its unit. */
    public String number(Measure measure, double value) {
        return measure.format() == FigureFormat.NUMBER
                ? texts.get(
                        "analysis.Measure.number." + measure.name(),
                        Figures.in(texts).bare(FigureFormat.NUMBER, value))
                : Figures.in(texts).of(measure.format(), value);
    }

    /** 中央値 12件. */
    public String line(ComparisonLine line, Measure measure) {
        return texts.get("analysis.line", texts.of("analysis", line.kind()), number(measure, line.value()));
    }

    /** The same for a chart. */
    public Datum datum(Measured measured) {
        return switch (measured) {
            case Measured.Known known -> Datum.of(known.value());
            case Measured.Silent(Silence silence) ->
                silence == Silence.NOT_RUN || silence == Silence.NOT_APPLICABLE
                        ? Datum.notRun(Figures.in(texts).silence(silence))
                        : Datum.notStated(Figures.in(texts).silence(silence));
            case Measured.Unreported ignored -> Datum.notReported(texts.get("analysis.unreported"));
            case Measured.NotAssessable(Measured.Why why) -> Datum.notRun(texts.of("analysis", why));
        };
    }

    /** One answer of a municipality for a chart, whatever is measured. */
    Datum datum(AnalysedMunicipality row, Function<AnalysedMunicipality, Answer<Long>> answer) {
        return datum(
                !row.facts().reported()
                        ? new Measured.Unreported()
                        : switch (answer.apply(row)) {
                            case Answer.Given<Long>(Long value) -> Measured.of(value);
                            case Answer.Silent<Long>(Silence silence) -> new Measured.Silent(silence);
                        });
    }

    /** What the reader has to know: the analyst's words, definition, interval, small numbers, those without a number, the version of the data, the source. */
    public List<String> notes(Analysis analysis) {
        List<String> notes = new ArrayList<>();
        Measure measure = analysis.settings().measure();
        if (!analysis.settings().note().isEmpty()) {
            notes.add(texts.get("analysis.note.own", analysis.settings().note()));
        }
        notes.addAll(points(new FigurePoints(analysis)));
        analysis.measures()
                .forEach(one -> notes.add(texts.get("analysis.note.definition", measure(one), definition(one))));
        long small = analysis.all().stream()
                .filter(row -> row.measured() instanceof Measured.Known known && known.small())
                .count();
        if (small > 0 && analysis.measures().contains(measure)) {
            notes.add(
                    analysis.isOneByOne()
                            ? texts.get("analysis.note.small", small(), Measure.FEW_CASES)
                            : texts.get("analysis.note.smallAmong", Measure.FEW_CASES, small));
        }
        if (measure == Measure.CASES_PER_10000 && analysis.isOneByOne()) {
            notes.add(texts.get("analysis.note.interval"));
        }
        some(analysis).ifPresent(notes::add);
        peers(analysis).ifPresent(notes::add);
        national(analysis).ifPresent(notes::add);
        notes.addAll(new FigureOrigin(texts).notes(analysis));
        notes.add(source(analysis));
        return notes;
    }

    /** ① 見本市 令和7年度 (2025)：合併により増加, a line each. */
    private List<String> points(FigurePoints points) {
        Map<MunicipalityCode, String> names = points.municipalities().stream()
                .collect(Collectors.toMap(Municipality::code, Municipality::name, (one, other) -> one));
        List<Annotation> all = points.annotations();
        return IntStream.range(0, all.size())
                .mapToObj(i -> texts.get(
                        "analysis.note.point",
                        Annotation.sign(i),
                        names.getOrDefault(all.get(i).municipality(), ""),
                        PeriodNames.in(texts).of(all.get(i).period()),
                        all.get(i).text()))
                .toList();
    }

    /** The share of those with no case beside the one the national review found, where it gives one. */
    private Optional<String> national(Analysis analysis) {
        FigureSettings settings = analysis.settings();
        if (settings.measure().isShare()) {
            return Optional.of(nationalShare(ReviewShares.national(settings)));
        }
        double[] cases = analysis.numbers(analysis.period());
        long zeros = Arrays.stream(cases).filter(number -> number == 0).count();
        return PrefectureShares.nationalZeroCases(settings.programme()).stream()
                .filter(share -> settings.measure() == Measure.CASES && cases.length > 0)
                .mapToObj(share -> texts.get(
                        "analysis.note.national",
                        zeros,
                        cases.length,
                        Figures.in(texts).of(FigureFormat.PERCENT, (double) zeros / cases.length),
                        Figures.in(texts).of(FigureFormat.PERCENT, share)))
                .findFirst();
    }

    private String nationalShare(OptionalDouble share) {
        return share.isPresent()
                ? texts.get("analysis.note.nationalShare", Figures.in(texts).wholePercent(share.getAsDouble()))
                : texts.get("analysis.note.noNationalShare");
    }

    /** Which of the municipalities are shown, where it is not all; a line over the years stands for whom its name says. */
    private Optional<String> some(Analysis analysis) {
        return Optional.of(analysis)
                .filter(one -> one.form().showsSome() && one.form() != FigureSettings.Form.TREND)
                .filter(one -> one.shown().size() < one.all().size())
                .map(one -> texts.get(
                        "analysis.note.some",
                        texts.of("analysis", one.settings().order()),
                        one.shown().size(),
                        one.all().size()));
    }

    /** Who is compared with, where the analyst chose them. */
    private Optional<String> peers(Analysis analysis) {
        FigureSettings settings = analysis.settings();
        return Optional.of(analysis.all().stream()
                        .map(AnalysedMunicipality::municipality)
                        .filter(one -> settings.peers().contains(one.code()))
                        .map(Municipality::name)
                        .collect(Collectors.joining(texts.get("analysis.list"))))
                .filter(names -> analysis.comparison().line() == FigureSettings.Line.PEERS && !names.isEmpty())
                .map(names -> texts.get("analysis.note.peers", names));
    }

    /** Where the numbers come from, and how many municipalities they rest on. */
    public String source(Analysis analysis) {
        return texts.get(
                "analysis.source",
                texts.get("analysis.Source." + analysis.source(), analysis.prefecture()),
                analysis.known(),
                analysis.all().size(),
                PeriodNames.in(texts).of(analysis.on()));
    }

    private String small() {
        return texts.get("analysis.smallMark");
    }
}
