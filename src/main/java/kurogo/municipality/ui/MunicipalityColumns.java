package kurogo.municipality.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kurogo.area.BandNames;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.export.ExportValue;
import kurogo.municipality.MunicipalityRow;
import kurogo.municipality.MunicipalityRow.Reporting;
import kurogo.municipality.TimelineKind;
import kurogo.report.ProgrammeFigures;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.Programme;
import kurogo.review.rule.Severity;
import kurogo.text.FigureFormat;
import kurogo.text.Figures;
import kurogo.text.Texts;
import kurogo.uikit.SeverityBadge;
import kurogo.uikit.StatusBadge;
import kurogo.uikit.chart.Level;
import kurogo.uikit.table.DataColumn;

/** All columns the list of municipalities can have. */
final class MunicipalityColumns {

    private static final String NONE = "－";

    private final Texts texts;
    private final Figures figures;

    MunicipalityColumns(Texts texts) {
        this.texts = texts;
        this.figures = Figures.in(texts);
    }

    /**
     * The columns for some rows: a status for every fiscal year any of them has one in.
     *
     * @param round the period the rows are about
     * @param kinds what a last day is known of
     */
    List<DataColumn<MunicipalityRow>> of(List<MunicipalityRow> rows, ReportingPeriod round, List<TimelineKind> kinds) {
        List<DataColumn<MunicipalityRow>> columns = new ArrayList<>();
        columns.add(name());
        columns.add(DataColumn.<MunicipalityRow>words(
                        "code",
                        texts.get("municipality.code"),
                        row -> row.municipality().code().digits())
                .onDemand()
                .wide(7));
        columns.add(DataColumn.<MunicipalityRow>words(
                        "kana",
                        texts.get("municipality.kana"),
                        row -> row.municipality().kana())
                .onDemand());
        columns.add(DataColumn.<MunicipalityRow>words(
                        "county",
                        texts.get("municipality.county"),
                        row -> row.municipality().county())
                .onDemand());
        columns.add(DataColumn.<MunicipalityRow>number(
                        "residents",
                        texts.get("municipality.residents"),
                        row -> row.residents().map(Integer::longValue),
                        row -> row.residents()
                                .map(persons -> figures.bare(FigureFormat.PERSONS, persons))
                                .orElse(NONE))
                .wide(7));
        columns.add(band());
        columns.add(reported());
        columns.addAll(statuses(rows, round.year()));
        Programme.REVIEWED.forEach(programme -> columns.add(cases(programme)));
        columns.add(cost());
        for (Severity severity : Severity.values()) {
            columns.add(flags(severity));
        }
        kinds.forEach(kind -> columns.add(latest(kind)));
        return columns;
    }

    private DataColumn<MunicipalityRow> name() {
        return DataColumn.<MunicipalityRow>words(
                        "name",
                        texts.get("municipality.name"),
                        row -> row.municipality().name())
                .shownAs(row -> new Anchor(
                        "municipalities/" + row.municipality().code().digits(),
                        row.municipality().name()))
                .orderedBy(Comparator.comparing(row -> row.municipality().code()))
                .wide(9);
    }

    private DataColumn<MunicipalityRow> band() {
        return DataColumn.<MunicipalityRow>words(
                        "band",
                        texts.get("municipality.band"),
                        row -> row.band().map(band -> BandNames.of(band, texts)).orElse(NONE))
                .orderedBy(Comparator.comparing(
                        row -> row.band().map(band -> band.from()).orElse(-1)))
                .onDemand();
    }

    private static StatusBadge.Kind badge(Reporting reporting) {
        return switch (reporting) {
            case COUNTED -> StatusBadge.Kind.DONE;
            case AWAITS_CHECK -> StatusBadge.Kind.WAITING;
            case MISSING -> StatusBadge.Kind.MISSING;
        };
    }

    private DataColumn<MunicipalityRow> reported() {
        return DataColumn.<MunicipalityRow>words(
                        "reported",
                        texts.get("municipality.reported"),
                        row -> texts.of("municipality", row.reporting()))
                .shownAs(row -> new StatusBadge(badge(row.reporting()), texts.of("municipality", row.reporting())))
                .wide(9);
    }

    /** The year of the round is shown, the others can be. */
    private List<DataColumn<MunicipalityRow>> statuses(List<MunicipalityRow> rows, FiscalYear shown) {
        TreeSet<FiscalYear> years = rows.stream()
                .flatMap(row -> row.statuses().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return years.reversed().stream()
                .map(year -> {
                    DataColumn<MunicipalityRow> column = DataColumn.<MunicipalityRow>words(
                                    "status" + year.startYear(),
                                    texts.get(
                                            "municipality.statusOf",
                                            ReportingPeriod.annual(year).code()),
                                    row -> status(row.statuses(), year))
                            .wide(8);
                    return year.equals(shown) ? column : column.onDemand();
                })
                .toList();
    }

    private String status(Map<FiscalYear, ImplementationStatus> statuses, FiscalYear year) {
        return Optional.ofNullable(statuses.get(year))
                .map(status -> texts.of("report", status))
                .orElse(NONE);
    }

    private DataColumn<MunicipalityRow> cases(Programme programme) {
        return DataColumn.<MunicipalityRow>number(
                        "cases" + programme.name(),
                        texts.get("municipality.cases", texts.get("report.Programme.short." + programme.name())),
                        row -> Optional.ofNullable(row.rows().get(programme))
                                .flatMap(found -> found.cases().asValue()),
                        row -> Optional.ofNullable(row.rows().get(programme))
                                .filter(ProgrammeFigures::reported)
                                .map(this::casesWords)
                                .orElse(""))
                .wide(8);
    }

    private String casesWords(ProgrammeFigures row) {
        boolean notRun = row.run().is(false);
        return row.cases()
                .asValue()
                .map(value -> figures.bare(FigureFormat.CASES, value))
                .orElseGet(() -> texts.get("report.Silence."
                        + (notRun
                                ? "NOT_RUN"
                                : row.cases().asSilence().orElseThrow().name())));
    }

    /** In thousands of yen, as on paper; a file gets them to the last yen. */
    private DataColumn<MunicipalityRow> cost() {
        return DataColumn.<MunicipalityRow>number(
                        "cost",
                        texts.get("municipality.cost"),
                        MunicipalityRow::costYen,
                        row -> row.costYen()
                                .map(yen -> figures.bare(FigureFormat.THOUSAND_YEN, yen))
                                .orElse(NONE))
                .exportedAs(row -> row.costYen()
                        .map(yen -> ExportValue.of(BigDecimal.valueOf(yen, 3)))
                        .orElse(ExportValue.BLANK))
                .wide(8);
    }

    private DataColumn<MunicipalityRow> flags(Severity severity) {
        return DataColumn.<MunicipalityRow>number(
                        "flags" + severity.name(),
                        texts.get("municipality.flagsBy", Level.of(severity).word(texts)),
                        row -> Optional.of(row.openFlags(severity)),
                        row -> Long.toString(row.openFlags(severity)))
                .shownAs(row -> flagsShown(row.openFlags(severity), severity))
                .wide(7);
    }

    private Div flagsShown(long number, Severity severity) {
        Div cell = new Div();
        cell.addClassName("kurogo-count");
        if (number > 0) {
            cell.add(new SeverityBadge(Level.of(severity), texts));
        }
        cell.add(Long.toString(number));
        return cell;
    }

    private DataColumn<MunicipalityRow> latest(TimelineKind kind) {
        return DataColumn.<MunicipalityRow>day(
                        "last" + kind.name(),
                        texts.get("municipality.latest." + kind.name()),
                        row -> Optional.ofNullable(row.latest().get(kind)),
                        row -> Optional.ofNullable(row.latest().get(kind))
                                .map(day -> PeriodNames.in(texts).of(day))
                                .orElse(NONE))
                .wide(10);
    }
}
