package kurogo.intake.read.form;

import java.util.Optional;
import java.util.function.Predicate;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.TotalRow;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.title.PeriodOf;
import kurogo.intake.read.title.TitleDoubt;
import kurogo.intake.read.title.YearSaid;

/**
 * What a form says of its time in its own cells.
 *
 * @param year the cell behind 対象年度, where it says something
 * @param part the cell behind 対象期間, where it says something
 */
record FormTime(Optional<SourceCell> year, Optional<SourceCell> part, Terms terms) {

    static FormTime of(Optional<SourceCell> year, Optional<SourceCell> part, Terms terms) {
        return new FormTime(year.filter(FormTime::saysSomething), part.filter(FormTime::saysSomething), terms);
    }

    private static boolean saysSomething(SourceCell cell) {
        String text = CellText.of(cell);
        return !text.isEmpty() && SilenceReading.of(text).isEmpty() && !TitleDoubt.isOfThePaper(text);
    }

    /** The period, where the cells name the year of it. */
    Optional<ReportingPeriod> written() {
        return wholeOfPart().or(this::byYear);
    }

    /** The part of a year that is named alone: the year is left to the title or the round. */
    Optional<PeriodPart> partAlone() {
        return year.isPresent() || wholeOfPart().isPresent()
                ? Optional.empty()
                : part.flatMap(cell -> PeriodOf.part(cell, terms));
    }

    /** A cell that names a time which nobody can say for certain. */
    Optional<SourceCell> unclear() {
        Optional<SourceCell> oddYear = year.filter(cell ->
                !yearSaid(cell).isThisYear() && ofYear(cell, Optional.empty()).isEmpty());
        return oddYear.or(() -> part.filter(Predicate.not(this::isKnownPart)));
    }

    private Optional<ReportingPeriod> wholeOfPart() {
        return part.flatMap(cell -> PeriodOf.whole(CellText.of(cell)));
    }

    private Optional<ReportingPeriod> byYear() {
        Optional<SourceCell> known =
                part.filter(cell -> PeriodOf.part(cell, terms).isPresent());
        return year.flatMap(cell -> ofYear(cell, known));
    }

    private Optional<ReportingPeriod> ofYear(SourceCell cell, Optional<SourceCell> known) {
        return PeriodOf.of(cell, known, terms).or(() -> yearSaid(cell).period(known, terms));
    }

    private static YearSaid yearSaid(SourceCell cell) {
        return YearSaid.of(CellText.of(cell));
    }

    private boolean isKnownPart(SourceCell cell) {
        return namesPart(cell)
                && Qualifier.remarks(CellText.of(cell)).stream().allMatch(remark -> saysTheSame(cell, remark));
    }

    /** 上半期（4月～9月） and 年間（実績） are what they are, 年間（12月末まで） is not. */
    private boolean saysTheSame(SourceCell cell, String remark) {
        Optional<ReportingPeriod> whole = PeriodOf.whole(remark);
        if (whole.isPresent()) {
            return byYear().equals(whole);
        }
        Optional<PeriodPart> again = PeriodOf.part(new SourceCell(cell.address(), new CellContent.Text(remark)), terms);
        return again.isPresent()
                ? again.equals(PeriodOf.part(cell, terms))
                : Qualifier.ofWords(remark).asksTheSame();
    }

    private boolean namesPart(SourceCell cell) {
        String text = CellText.of(cell);
        Optional<ReportingPeriod> whole = wholeOfPart();
        return whole.isPresent()
                ? byYear().filter(period -> !period.year().equals(whole.get().year()))
                        .isEmpty()
                : PeriodOf.part(cell, terms).isPresent()
                        || Qualifier.ofWords(text).asksTheSame()
                        || TotalRow.isWordOfOne(text);
    }
}
