package kurogo.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.analysis.FigureSettings.Extent;
import kurogo.analysis.FigureSettings.Form;
import kurogo.analysis.measure.Measure;
import kurogo.analysis.measure.Measured;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBand;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.ReportingPeriod;
import kurogo.stats.Quantiles;

/**
 * What the reports say to a question.
 *
 * @param settings the question
 * @param period the round it is about
 * @param band the population band looked at
 * @param bands all population bands there were
 * @param years every municipality looked at, by period, the newest last
 * @param prefecture name of the prefecture
 * @param on the day it was asked
 * @param version of the data it is drawn from; nothing of what was kept before that was noted
 */
public record Analysis(
        FigureSettings settings,
        ReportingPeriod period,
        Optional<PopulationBand> band,
        PopulationBands bands,
        SortedMap<ReportingPeriod, List<AnalysedMunicipality>> years,
        String prefecture,
        LocalDate on,
        Optional<DataVersion> version) {

    private static final int FEW_MUNICIPALITIES = 4;
    private static final int MANY_MUNICIPALITIES = 60;
    private static final int TEN = 10;
    private static final int FIVE = 5;

    /** How many lines of municipalities are told from each other at a glance. */
    static final int MOST_LINES = 4;

    /** The municipalities in the period asked about, by code. */
    public List<AnalysedMunicipality> all() {
        return years.getOrDefault(period, List.of());
    }

    /** Those shown, in the order asked for; whoever has no number comes last. A distribution is one of all. */
    public List<AnalysedMunicipality> shown() {
        Extent extent = form().showsSome() ? settings.extent() : Extent.ALL;
        return all().stream().sorted(order()).limit(limit(extent)).toList();
    }

    /** The chart: the one asked for where it can show the measure, or what the data call for. */
    public Form form() {
        boolean proposed = settings.form() == Form.PROPOSED || !settings.form().fits(settings.measure());
        return proposed ? proposedForm() : settings.form();
    }

    /**
     * Lines where few municipalities have several years; where bars would be too many to see together a map of the one year there is, or the
     * distribution; else bars. A share is shown as such.
     */
    public Form proposedForm() {
        if (settings.measure().isShare()) {
            return Form.SHARES;
        }
        if (all().size() <= FEW_MUNICIPALITIES && years.size() > 1) {
            return Form.TREND;
        }
        boolean many = all().size() > MANY_MUNICIPALITIES && settings.extent() == Extent.ALL;
        if (many) {
            return years.size() == 1 ? Form.MAP : Form.DISTRIBUTION;
        }
        return Form.BARS;
    }

    /** What its chart shows: the measure asked for, but for charts that always show the same. */
    List<Measure> measures() {
        return switch (form()) {
            case SCATTER -> List.of(Measure.CASES, Measure.COST);
            case PARTS -> List.of(Measure.COST);
            case BARS, TREND, DISTRIBUTION, HEAT, MAP, SHARES, PROPOSED -> List.of(settings.measure());
        };
    }

    /** What its numbers are taken from. */
    Measure.Source source() {
        return measures().getFirst().source();
    }

    /** Whether it shows something of a programme; else of municipalities as a whole. */
    public boolean isOfProgramme() {
        return measures().getFirst().isOfProgramme();
    }

    /** How many municipalities everything its chart shows is known of. */
    long known() {
        return all().stream()
                .filter(row -> measures().stream()
                        .allMatch(one -> one.of(row.facts()).number().isPresent()))
                .count();
    }

    /** Whether its table names each municipality with its one number, interval and mark. */
    boolean isOneByOne() {
        return form() == Form.BARS || form() == Form.DISTRIBUTION || form() == Form.MAP;
    }

    /** The municipalities by population band, smallest first; those of whom no population is known last, without a band. */
    Map<Optional<PopulationBand>, List<AnalysedMunicipality>> byBand() {
        Map<Optional<PopulationBand>, List<AnalysedMunicipality>> groups = new LinkedHashMap<>();
        for (PopulationBand one : bands.bands()) {
            put(groups, Optional.of(one), row -> isIn(row, one));
        }
        put(groups, Optional.empty(), row -> row.facts().residents().isEmpty());
        return groups;
    }

    private void put(
            Map<Optional<PopulationBand>, List<AnalysedMunicipality>> groups,
            Optional<PopulationBand> key,
            Predicate<AnalysedMunicipality> which) {
        List<AnalysedMunicipality> rows = all().stream().filter(which).toList();
        if (!rows.isEmpty()) {
            groups.put(key, rows);
        }
    }

    /** What was measured of each municipality, by period. */
    Map<MunicipalityCode, Map<ReportingPeriod, Measured>> measured() {
        Map<MunicipalityCode, Map<ReportingPeriod, Measured>> measured = new HashMap<>();
        years.forEach((year, rows) ->
                rows.forEach(row -> measured.computeIfAbsent(row.municipality().code(), code -> new HashMap<>())
                        .put(year, row.measured())));
        return measured;
    }

    /** The numbers of a period, of those that have one. */
    public double[] numbers(ReportingPeriod of) {
        return years.getOrDefault(of, List.of()).stream()
                .flatMapToDouble(row -> row.measured().number().stream())
                .toArray();
    }

    /** The median of a period; nothing where nobody has a number. */
    public Optional<Double> median(ReportingPeriod of) {
        double[] numbers = numbers(of);
        return numbers.length == 0 ? Optional.empty() : Optional.of(Quantiles.median(numbers));
    }

    /** What its numbers are compared with. */
    public Comparison comparison() {
        return new Comparison(this);
    }

    static boolean isIn(AnalysedMunicipality row, PopulationBand one) {
        return row.facts().residents().stream().anyMatch(one::holds);
    }

    /** The same with one municipality pointed out. */
    public Analysis marking(MunicipalityCode only) {
        return new Analysis(settings.marking(only), period, band, bands, years, prefecture, on, version);
    }

    /** The same of the municipalities that are in a population band in the period asked about. */
    public Analysis within(PopulationBand only) {
        return new Analysis(
                settings.within(only),
                period,
                Optional.of(only),
                bands,
                years(row -> isIn(row, only)),
                prefecture,
                on,
                version);
    }

    /** The same of the municipalities whose residents are not known in the period asked about, which are in no population band. */
    public Analysis withoutResidents() {
        return new Analysis(
                settings,
                period,
                band,
                bands,
                years(row -> row.facts().residents().isEmpty()),
                prefecture,
                on,
                version);
    }

    /** All years of the municipalities of which something is true in the period asked about. */
    private SortedMap<ReportingPeriod, List<AnalysedMunicipality>> years(Predicate<AnalysedMunicipality> which) {
        Set<MunicipalityCode> inside = all().stream()
                .filter(which)
                .map(row -> row.municipality().code())
                .collect(Collectors.toSet());
        SortedMap<ReportingPeriod, List<AnalysedMunicipality>> kept = new TreeMap<>();
        years.forEach((year, rows) -> kept.put(
                year,
                rows.stream()
                        .filter(row -> inside.contains(row.municipality().code()))
                        .toList()));
        return kept;
    }

    /** What all have together in a period, as if they were one municipality, or their mean; nothing where nobody has a number. */
    OptionalDouble together(ReportingPeriod of) {
        return settings.measure()
                .together(years.getOrDefault(of, List.of()).stream()
                        .map(AnalysedMunicipality::facts)
                        .toList());
    }

    /** Those whose lines are drawn over the years: those pointed out; where nobody is, the first of those shown. */
    List<AnalysedMunicipality> followed() {
        List<AnalysedMunicipality> pointedOut = marked().limit(MOST_LINES).toList();
        return pointedOut.isEmpty() ? shown().stream().limit(MOST_LINES).toList() : pointedOut;
    }

    /** Those pointed out. */
    public Stream<AnalysedMunicipality> marked() {
        return all().stream()
                .filter(row -> settings.marked().contains(row.municipality().code()));
    }

    private Comparator<AnalysedMunicipality> order() {
        Comparator<AnalysedMunicipality> byCode =
                Comparator.comparing(row -> row.municipality().code());
        Comparator<AnalysedMunicipality> knownFirst =
                Comparator.comparing(row -> row.measured().number().isEmpty());
        Comparator<AnalysedMunicipality> smallest =
                Comparator.comparingDouble(row -> row.measured().number().orElse(0));
        return switch (settings.order()) {
            case LARGEST -> knownFirst.thenComparing(smallest.reversed()).thenComparing(byCode);
            case SMALLEST -> knownFirst.thenComparing(smallest).thenComparing(byCode);
            case CODE -> byCode;
        };
    }

    private static int limit(Extent extent) {
        return switch (extent) {
            case ALL -> Integer.MAX_VALUE;
            case FIRST_TEN -> TEN;
            case FIRST_FIVE -> FIVE;
        };
    }
}
