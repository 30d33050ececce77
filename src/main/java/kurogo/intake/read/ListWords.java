package kurogo.intake.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kurogo.area.master.Match;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Programme;

/** The words of a list's rows and what they mean. In a long list the same ones stand in row after row. */
final class ListWords {

    private static final int CELLS_LOOKED_AT = 3;

    private final MunicipalityDirectory directory;
    private final Terms terms;
    private final RowAreas areas;
    private final TotalWords totals;
    private final WordPairs<Match> municipalities;
    private final Words<String> unlessSilent =
            new Words<>(text -> SilenceReading.of(text).isEmpty() ? text : "");
    private final Words<Boolean> figures =
            new Words<>(text -> WrittenNumber.in(text).isPresent());
    private final Words<Boolean> examples = new Words<>(Example::isOfRow);
    private final Words<Boolean> units = new Words<>(UnitRow::isUnit);
    private final Words<Qualifier> qualifiers = new Words<>(Qualifier::of);
    private final Words<YearSaid> years = new Words<>(YearSaid::of);
    private final Words<Boolean> others = new Words<>(OtherTitle::isOne);
    private final Words<Boolean> plainWords =
            new Words<>(text -> Qualifier.ofWords(text).asksTheSame());
    private final Words<Optional<Programme>> programmes;
    private final Words<Optional<ReportingPeriod>> rounds = new Words<>(PeriodOf::whole);
    private final Words<Boolean> parts = new Words<>(text -> part(cell(text)).isPresent());
    private final Words<Optional<LocalDate>> days = new Words<>(text -> DateReading.written(cell(text)));
    private final Words<Set<Programme>> mentioned;
    private final WordPairs<Optional<ReportingPeriod>> periods = new WordPairs<>(this::period);
    private final Words<Reading<?>> status = choices(Heading.STATUS);
    private final Words<Reading<?>> run = choices(Heading.RUN);
    private final Words<Reading<?>> firstMonth = choices(Heading.FIRST_MONTH);
    private final Words<Reading<?>> way = choices(Heading.WAY);
    private final Words<Reading<?>> referralCriteria = choices(Heading.REFERRAL_CRITERIA);
    private final Words<Reading<?>> needs = choices(Heading.NEEDS);
    private final Words<Reading<?>> targetsSet = choices(Heading.TARGETS_SET);

    ListWords(MunicipalityDirectory directory, Terms terms) {
        this.directory = directory;
        this.terms = terms;
        this.areas = new RowAreas(directory);
        this.totals = new TotalWords(directory);
        this.mentioned = new Words<>(text -> terms.mentioned(Programme.class, text));
        this.programmes = new Words<>(text -> terms.choice(Programme.class, text));
        this.municipalities = new WordPairs<>(directory::resolve);
    }

    /** Before the rows of a table: what was said of prefectures in the one before does not hold. */
    void begin(ListTable table) {
        areas.begin(table);
    }

    /** A row with the words that say whose it is. The name of a place in another prefecture is told with that of the prefecture. */
    ListRow row(ListTable table, int number, List<SourceCell> filled) {
        String code = shown(table, number, table.code());
        String name = areas.whole(table, number, code, shown(table, number, table.name()));
        String programme = shown(table, number, table.programme());
        return new ListRow(table, number, filled, code, name, programme, programmes.of(programme));
    }

    private String shown(ListTable table, int row, Optional<Column> column) {
        return column.isEmpty() ? "" : unlessSilent.of(table.shownText(row, column.get()));
    }

    /** The programmes a text mentions, by their longest names. */
    Set<Programme> programmesIn(String text) {
        return mentioned.of(text);
    }

    Optional<Programme> programme(String text) {
        return programmes.of(text);
    }

    /** Whether the words of a row mean one municipality. */
    boolean isKnown(ListRow row) {
        return match(row.code(), row.name()) instanceof Match.Found;
    }

    /** The municipality the words of a row mean, if they mean one. */
    Optional<Municipality> known(ListRow row) {
        return match(row.code(), row.name()) instanceof Match.Found(var municipality, var ignored)
                ? Optional.of(municipality)
                : Optional.empty();
    }

    Identification.Result identify(ListRow row, Place place) {
        return match(row.code(), row.name()) instanceof Match.Found(var municipality, var corrected)
                ? new Identification.Result.Known(municipality, corrected)
                : Identification.of(directory, row.code(), row.name(), place);
    }

    /** The cell in which a row names its prefecture. */
    Optional<SourceCell> prefecture(ListRow row) {
        return areas.cell(row);
    }

    /** The word by which a row names itself a total, if it does. */
    Optional<String> total(ListRow row) {
        return totals.of(row);
    }

    /** Whether a text is a word for a total. */
    boolean isTotal(String text) {
        return totals.isOne(text);
    }

    /** Whether a text is the name of another prefecture and nothing else. */
    boolean isOtherPrefecture(String text) {
        return directory.otherPrefecture(text).isPresent();
    }

    /** Whether a row shows how to fill in the others. */
    boolean isExample(List<SourceCell> filled) {
        for (int i = 0; i < Math.min(filled.size(), CELLS_LOOKED_AT); i++) {
            if (examples.of(CellText.of(filled.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell holds words, and no figure. */
    boolean areWords(SourceCell cell) {
        return cell.content() instanceof CellContent.Text(String text)
                ? !figures.of(text)
                : !Leftovers.isFigure(cell) && !cell.isEmpty();
    }

    /** Whether a cell says that there is nothing to say. */
    boolean isSilent(SourceCell cell) {
        return unlessSilent.of(CellText.of(cell)).isEmpty();
    }

    boolean isUnit(String text) {
        return units.of(text);
    }

    /** The period a row names: in one word, as R7 or R8-H1, or by its year and a part of it; 実績 or 決算 beside a year is none. */
    Optional<ReportingPeriod> period(RowTime time) {
        Optional<SourceCell> part = time.part();
        return part.flatMap(cell -> rounds.of(CellText.of(cell)))
                .or(() -> time.year()
                        .flatMap(year -> period(year, part)
                                .or(() -> part.filter(Predicate.not(this::isPart))
                                        .flatMap(none -> period(year, Optional.empty())))));
    }

    private boolean isPart(SourceCell cell) {
        return rounds.of(CellText.of(cell)).isPresent()
                || (cell.content() instanceof CellContent.Text(String text)
                        ? parts.of(text)
                        : part(cell).isPresent());
    }

    /** The day or month of a year written in a cell. */
    Optional<LocalDate> written(SourceCell cell) {
        return cell.content() instanceof CellContent.Text(String text) ? days.of(text) : DateReading.written(cell);
    }

    /** The cell below 期間 or 区分 that names neither a part of a year nor results. */
    Optional<SourceCell> partNotUnderstood(RowTime time) {
        return time.part().filter(cell -> !isPart(cell) && !isNoPart(cell) && !isSilent(cell));
    }

    /** The cell in which a row names its year so that nobody can say which: 7 may be 令和7 or 平成7. */
    Optional<SourceCell> yearNotUnderstood(RowTime time) {
        return period(time).isPresent()
                ? Optional.empty()
                : time.year().filter(cell -> period(cell, Optional.empty()).isEmpty());
    }

    /** The cell by which a row says that it is on the year at hand, whichever that is. */
    Optional<SourceCell> thisYear(RowTime time) {
        return time.year().filter(cell -> years.of(CellText.of(cell)).isThisYear());
    }

    /** The part of a year a cell names; a total beside the parts is of the whole year. */
    Optional<PeriodPart> part(SourceCell cell) {
        return totals.isOne(CellText.of(cell)) ? Optional.of(PeriodPart.ANNUAL) : PeriodOf.part(cell, terms);
    }

    /** A part of a year beside it; the whole year where the row names none. */
    Optional<ReportingPeriod> within(ReportingPeriod year, RowTime time) {
        String digits = Integer.toString(year.year().startYear());
        return time.part()
                .filter(Predicate.not(this::isNoPart))
                .map(part -> period(cell(digits), Optional.of(part)))
                .orElse(Optional.of(year));
    }

    /** Whether a row says that it holds what is not asked for: 計画, 前年度 or うち新規 below 区分, 令和7年度（見込） below 年度. */
    boolean isOtherwiseMeant(RowTime time) {
        return time.part()
                        .map(cell -> qualifiers.of(CellText.of(cell)))
                        .filter(said -> said == Qualifier.OTHER_TIME || said == Qualifier.OTHER_FIGURE)
                        .isPresent()
                || Stream.of(time.part(), time.year())
                        .flatMap(Optional::stream)
                        .anyMatch(cell -> others.of(CellText.of(cell)))
                || time.year()
                        .filter(cell -> years.of(CellText.of(cell)).isOtherwise())
                        .isPresent();
    }

    private boolean isNoPart(SourceCell cell) {
        return plainWords.of(CellText.of(cell));
    }

    private Optional<ReportingPeriod> period(SourceCell year, Optional<SourceCell> part) {
        boolean inWords = year.content() instanceof CellContent.Text
                && part.map(cell -> cell.content() instanceof CellContent.Text).orElse(true);
        return inWords
                ? periods.of(CellText.of(year), part.map(CellText::of).orElse(""))
                : PeriodOf.of(year, part, terms);
    }

    /** Reads a cell under a heading; a choice in words is read once and remembered. */
    Reading<?> read(Heading heading, SourceCell cell, Optional<Unit> unit) {
        if (!(cell.content() instanceof CellContent.Text(String text))) {
            return FieldReader.read(heading, cell, unit, terms);
        }
        return switch (heading) {
            case STATUS -> status.of(text);
            case RUN -> run.of(text);
            case FIRST_MONTH -> firstMonth.of(text);
            case WAY -> way.of(text);
            case REFERRAL_CRITERIA -> referralCriteria.of(text);
            case NEEDS -> needs.of(text);
            case TARGETS_SET -> targetsSet.of(text);
            default -> FieldReader.read(heading, cell, unit, terms);
        };
    }

    private Match match(String code, String name) {
        return municipalities.of(code, name);
    }

    private Words<Reading<?>> choices(Heading heading) {
        return new Words<>(text -> FieldReader.read(heading, cell(text), Optional.empty(), terms));
    }

    private Optional<ReportingPeriod> period(String year, String part) {
        Optional<SourceCell> stated = part.isEmpty() ? Optional.empty() : Optional.of(cell(part));
        return PeriodOf.of(cell(year), stated, terms).or(() -> years.of(year).period(stated, terms));
    }

    private static SourceCell cell(String text) {
        return new SourceCell(new CellAddress(0, 0), new CellContent.Text(text));
    }
}
