package kurogo.intake.read.row;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.term.WordPairs;
import kurogo.intake.read.term.Words;
import kurogo.intake.read.title.OtherTitle;
import kurogo.intake.read.title.PeriodOf;
import kurogo.intake.read.title.YearSaid;

/** What the words by which the rows of a list name their time mean. In a long list the same ones stand in row after row. */
public final class TimeWords {

    private final Terms terms;
    private final ListWords words;
    private final Words<Optional<ReportingPeriod>> wholes = new Words<>(PeriodOf::whole);
    private final Words<Boolean> parts =
            new Words<>(text -> part(SourceCell.ofWords(text)).isPresent());
    private final WordPairs<Optional<ReportingPeriod>> periods = new WordPairs<>(this::period);
    private final Words<Qualifier> qualifiers = new Words<>(Qualifier::of);
    private final Words<YearSaid> years = new Words<>(YearSaid::of);
    private final Words<Boolean> others = new Words<>(OtherTitle::isOne);
    private final Words<Boolean> plainWords =
            new Words<>(text -> Qualifier.ofWords(text).asksTheSame());

    public TimeWords(Terms terms, ListWords words) {
        this.terms = terms;
        this.words = words;
    }

    /** The period a row names: in one word, as R7 or R8-H1, or by its year and a part of it; 実績 or 決算 beside a year is none. */
    public Optional<ReportingPeriod> period(RowTime time) {
        Optional<SourceCell> part = time.part();
        return part.flatMap(cell -> wholes.of(CellText.of(cell)))
                .or(() -> time.year()
                        .flatMap(year -> period(year, part)
                                .or(() -> part.filter(Predicate.not(this::isPart))
                                        .flatMap(none -> period(year, Optional.empty())))));
    }

    private boolean isPart(SourceCell cell) {
        return wholes.of(CellText.of(cell)).isPresent()
                || (cell.content() instanceof CellContent.Text(String text)
                        ? parts.of(text)
                        : part(cell).isPresent());
    }

    /** The cell below 期間 or 区分 that names neither a part of a year nor results. */
    public Optional<SourceCell> partNotUnderstood(RowTime time) {
        return time.part().filter(cell -> !isPart(cell) && !isNoPart(cell) && !words.isSilent(cell));
    }

    /** The cell in which a row names its year so that nobody can say which: 7 may be 令和7 or 平成7. */
    public Optional<SourceCell> yearNotUnderstood(RowTime time) {
        return period(time).isPresent()
                ? Optional.empty()
                : time.year().filter(cell -> period(cell, Optional.empty()).isEmpty());
    }

    /** The cell by which a row says that it is on the year at hand, whichever that is. */
    public Optional<SourceCell> thisYear(RowTime time) {
        return time.year().filter(cell -> years.of(CellText.of(cell)).isThisYear());
    }

    /** The part of a year a cell names; a total beside the parts is of the whole year. */
    public Optional<PeriodPart> part(SourceCell cell) {
        return words.isTotal(CellText.of(cell)) ? Optional.of(PeriodPart.ANNUAL) : PeriodOf.part(cell, terms);
    }

    /** A part of a year beside it; the whole year where the row names none. */
    public Optional<ReportingPeriod> within(ReportingPeriod year, RowTime time) {
        String digits = Integer.toString(year.year().startYear());
        return time.part()
                .filter(Predicate.not(this::isNoPart))
                .map(part -> period(SourceCell.ofWords(digits), Optional.of(part)))
                .orElse(Optional.of(year));
    }

    /** Whether a row says that it holds what is not asked for: 計画, 前年度 or うち新規 below 区分, 令和7年度（見込） below 年度. */
    public boolean isOtherwiseMeant(RowTime time) {
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

    public Optional<ReportingPeriod> period(SourceCell year, Optional<SourceCell> part) {
        boolean inWords = year.content() instanceof CellContent.Text
                && part.map(cell -> cell.content() instanceof CellContent.Text).orElse(true);
        return inWords
                ? periods.of(CellText.of(year), part.map(CellText::of).orElse(""))
                : PeriodOf.of(year, part, terms);
    }

    public Optional<ReportingPeriod> period(String year, String part) {
        Optional<SourceCell> stated = part.isEmpty() ? Optional.empty() : Optional.of(SourceCell.ofWords(part));
        return PeriodOf.of(SourceCell.ofWords(year), stated, terms)
                .or(() -> years.of(year).period(stated, terms));
    }
}
