package kurogo.intake.read.list;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ProblemSeverity;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.ListTitle;
import kurogo.intake.read.row.ListWords;
import kurogo.intake.read.row.RowBeside;
import kurogo.intake.read.row.RowFigures;
import kurogo.intake.read.row.TimeWords;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.LineWords;
import kurogo.intake.read.term.ReadingContext;
import kurogo.intake.read.title.TitleDoubt;

/** Knows which period each row and column of a list speaks of, and which of them are asked for. */
final class ListPeriods {

    private final ReadingContext context;
    private final TimeWords words;
    private final RowTimes rows;
    private final StatedPeriods stated;
    private final LeadingTimes leading;
    private final Set<ReportingPeriod> others = new LinkedHashSet<>();
    private final Set<Problem> plans = new LinkedHashSet<>();
    private final Set<Problem> titles = new LinkedHashSet<>();
    private final Set<String> thisYears = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> besideTold = new HashSet<>();
    private ListTitle title = ListTitle.UNREAD;
    private Optional<ReportingPeriod> first = Optional.empty();

    ListPeriods(ReadingContext context, ListWords words) {
        this.context = context;
        this.words = new TimeWords(context.terms(), words);
        this.rows = new RowTimes(words);
        this.stated = new StatedPeriods(context, this.words, rows);
        this.leading = new LeadingTimes(words);
    }

    /** Before the rows of a table. */
    void begin(SheetReading sheet, Table table) {
        title = ListTitle.above(sheet, table, context);
        titles.addAll(title.worthTelling());
        thisYears.clear();
        rows.begin();
        leading.begin();
        stated.begin(title);
    }

    /** The times that rows and the lines above them say. */
    RowTimes rows() {
        return rows;
    }

    /** Whether the rows at hand are of another period than the one that is read, or planned. */
    boolean isPassedOver() {
        Optional<ReportingPeriod> wanted =
                context.everyPeriod() ? Optional.empty() : context.expected().or(() -> first);
        return words.isOtherwiseMeant(rows.above())
                || wanted.isPresent()
                        && words.period(rows.above())
                                .filter(said -> !wanted.get().equals(said))
                                .isPresent();
    }

    /** The period the row at hand states, else its table. */
    Optional<ReportingPeriod> ofRow() {
        return stated.ofRow();
    }

    /** The period for which figures of the row at hand are to be read; nothing where they are not asked for. */
    Optional<ReportingPeriod> wanted(RowFigures figures) {
        boolean unclear = arePlanned(figures)
                || areLeftOpen(figures)
                || leading.areOpen(figures, rows.now())
                || words.isOtherwiseMeant(rows.now())
                || isYearUnclear(figures)
                || isPartUnclear(figures)
                || isTitleUnclear(figures);
        return unclear ? Optional.empty() : ofClearTime(figures);
    }

    private Optional<ReportingPeriod> ofClearTime(RowFigures figures) {
        Optional<ReportingPeriod> named = stated.of(figures);
        if (named.isEmpty() && figures.areUnsaid() && figures.times().ofYears()) {
            return Optional.empty();
        }
        Optional<ReportingPeriod> wanted = context.everyPeriod() ? named : asked().or(() -> named);
        if (named.isPresent() && !named.equals(wanted)) {
            leaveToOther(figures, named.get());
            return Optional.empty();
        }
        return areOfOtherKind(figures) || mayNotCount(figures, wanted) ? Optional.empty() : taken(figures, wanted);
    }

    private boolean arePlanned(RowFigures figures) {
        title.plans().ifPresent(plan -> {
            plans.add(plan);
            figures.takeRow();
        });
        return title.plans().isPresent();
    }

    private boolean areLeftOpen(RowFigures figures) {
        Optional<Problem> open = title.doubt()
                .filter(doubt -> !doubt.isSettledBy(stated.inWords(), figures.time()))
                .map(TitleDoubt::problem);
        open.ifPresent(problem -> {
            plans.add(problem);
            figures.take();
        });
        return open.isPresent();
    }

    private boolean isYearUnclear(RowFigures figures) {
        Optional<SourceCell> year = words.yearNotUnderstood(rows.now())
                .filter(cell -> stated.thisYear().isEmpty());
        year.ifPresent(cell -> figures.refuse(cell, ProblemCode.DATE_UNCLEAR));
        return year.isPresent();
    }

    /** Whether 期間 holds what is no part of a year. What 区分 holds may be of another kind, and is told once. */
    private boolean isPartUnclear(RowFigures figures) {
        Optional<SourceCell> part = words.partNotUnderstood(rows.now());
        boolean asked = part.isPresent() && !figures.row().table().partsMayBeOfAnotherKind();
        if (asked) {
            figures.refuse(part.get(), ProblemCode.DATE_UNCLEAR);
        } else {
            part.filter(cell -> !LineWords.isKindOfPlace(CellText.of(cell)) && parts.add(CellText.of(cell)))
                    .ifPresent(cell -> figures.tell(ProblemCode.COLUMN_NOT_RECOGNISED, cell));
        }
        return asked;
    }

    private boolean isTitleUnclear(RowFigures figures) {
        Optional<Problem> unclear = title.unclear()
                .filter(problem ->
                        figures.time().year().isEmpty() && stated.inWords().isEmpty());
        unclear.ifPresent(problem -> {
            titles.add(problem);
            figures.takeRow();
        });
        return unclear.isPresent();
    }

    /** The period asked for: where nothing says which, the first that is read. */
    private Optional<ReportingPeriod> asked() {
        return context.expected().or(() -> first);
    }

    private void leaveToOther(RowFigures figures, ReportingPeriod other) {
        if (rows.isCarriedToOther()) {
            figures.refuse(figures.row().naming(), ProblemCode.DATE_UNCLEAR);
        } else {
            others.add(other);
            figures.take();
        }
    }

    private boolean areOfOtherKind(RowFigures figures) {
        title.others().ifPresent(other -> {
            plans.add(other);
            figures.takeRow();
        });
        return title.others().isPresent();
    }

    private boolean mayNotCount(RowFigures figures, Optional<ReportingPeriod> wanted) {
        if (wanted.isEmpty()) {
            figures.tellOfNoPeriod();
        }
        Optional<SourceCell> beside = RowBeside.against(figures.row(), wanted);
        beside.ifPresent(cell -> {
            if (besideTold.add(cell.address().column() + " " + CellText.of(cell))) {
                figures.refuse(cell, ProblemCode.ROW_MAY_NOT_COUNT);
            } else {
                figures.takeRow();
            }
        });
        return beside.isPresent();
    }

    private Optional<ReportingPeriod> taken(RowFigures figures, Optional<ReportingPeriod> wanted) {
        rows.tellLines(figures.sheet(), figures.problems());
        words.thisYear(rows.now())
                .filter(cell -> thisYears.add(CellText.of(cell)))
                .ifPresent(cell -> figures.tell(
                        ProblemCode.YEAR_OF_ROUND,
                        cell,
                        wanted.map(ReportingPeriod::code).orElse("")));
        first = first.or(() -> wanted);
        return wanted;
    }

    /** Says which other periods and which plans the list holds; where it holds nothing else, that is why nothing was read. */
    void tellOthers(SheetReading sheet, boolean nothingElse, Consumer<Problem> problems) {
        Place place = Place.sheet(sheet.file(), sheet.grid().name());
        ProblemSeverity severity = nothingElse ? ProblemSeverity.ERROR : ProblemSeverity.NOTICE;
        String asked = asked().map(ReportingPeriod::code).orElse("");
        others.forEach(other -> problems.accept(
                new Problem(ProblemCode.OTHER_PERIOD, severity, place, "", List.of(other.code(), asked))));
        titles.forEach(problems);
        plans.forEach(plan -> problems.accept(nothingElse ? plan.asError() : plan));
    }
}
