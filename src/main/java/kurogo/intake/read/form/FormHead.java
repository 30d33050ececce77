package kurogo.intake.read.form;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ProblemSeverity;
import kurogo.intake.read.Reading;
import kurogo.intake.read.answer.DateReading;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.TotalRow;
import kurogo.intake.read.term.ReadingContext;
import kurogo.intake.read.title.PeriodOf;

/** What the labels of a form say of whose it is and of when, and the period and day that follow from them. */
final class FormHead {

    private static final Set<Heading> ONE_ANSWER =
            EnumSet.of(Heading.MUNICIPALITY_CODE, Heading.MUNICIPALITY_NAME, Heading.FISCAL_YEAR, Heading.PERIOD);

    private final ReadingContext context;
    private final Map<Heading, SourceCell> cells = new EnumMap<>(Heading.class);

    FormHead(ReadingContext context) {
        this.context = context;
    }

    /**
     * Takes the cell a label asks for; one that says something goes before one that does not. A form that names two municipalities or two
     * times is none of which anybody could say whose it is.
     *
     * @return what was taken before, where it says something else
     */
    Optional<SourceCell> take(Heading heading, SourceCell cell) {
        Optional<SourceCell> other = filled(heading)
                .filter(before -> ONE_ANSWER.contains(heading) && !cell.isEmpty())
                .filter(before -> !CellText.label(CellText.of(before)).equals(CellText.label(CellText.of(cell))));
        cells.merge(heading, cell, (before, now) -> before.isEmpty() ? now : before);
        return other;
    }

    Optional<SourceCell> cell(Heading heading) {
        return Optional.ofNullable(cells.get(heading));
    }

    /** The cell of a label, where it says something. */
    Optional<SourceCell> filled(Heading heading) {
        return cell(heading).filter(cell -> !cell.isEmpty());
    }

    /** Whether a label asks whose form it is, answered or not. */
    boolean asksWhose() {
        return cells.containsKey(Heading.MUNICIPALITY_CODE) || cells.containsKey(Heading.MUNICIPALITY_NAME);
    }

    boolean namesMunicipality() {
        return Stream.of(Heading.MUNICIPALITY_CODE, Heading.MUNICIPALITY_NAME)
                .anyMatch(heading -> filled(heading).isPresent());
    }

    /** Whether a total or the prefecture stands where the municipality should. */
    boolean namesTotal() {
        return filled(Heading.MUNICIPALITY_CODE).isEmpty()
                && cell(Heading.MUNICIPALITY_NAME)
                        .filter(name -> TotalRow.isWordOfOne(CellText.of(name))
                                || context.directory().isOwnPrefecture(CellText.of(name)))
                        .isPresent();
    }

    /** The day written on the form; one that cannot be read is told, but keeps nobody from accepting the report. */
    Optional<LocalDate> submittedOn(SheetReading first, Consumer<Problem> problems) {
        return cell(Heading.SUBMITTED_ON).flatMap(cell -> switch (DateReading.day(cell)) {
            case Reading.Understood<LocalDate>(var answer, var ignored, var note) -> answer.asValue();
            case Reading.NotUnderstood<LocalDate>(var why, var arguments) -> {
                problems.accept(
                        new Problem(why, ProblemSeverity.NOTICE, first.place(cell), CellText.of(cell), arguments));
                yield Optional.empty();
            }
        });
    }

    /** The period the form states, else its number, its title or what is expected. */
    Optional<ReportingPeriod> period(FormOwner owner, List<SheetReading> sheets, List<Problem> problems) {
        SheetReading first = sheets.getFirst();
        Place place = Place.sheet(first.file(), first.grid().name());
        FormTime time = FormTime.of(cell(Heading.FISCAL_YEAR), cell(Heading.PERIOD), context.terms());
        time.unclear()
                .map(cell -> Problem.error(ProblemCode.DATE_UNCLEAR, first.place(cell), CellText.of(cell)))
                .ifPresent(problems::add);
        Optional<ReportingPeriod> undivided = owner.period(time.written(), place)
                .or(() -> sheets.stream()
                        .flatMap(sheet -> PeriodOf.inTitle(sheet.matrix()).stream())
                        .findFirst());
        Optional<ReportingPeriod> stated = undivided
                .or(context::expected)
                .flatMap(known -> time.partAlone().map(part -> new ReportingPeriod(known.year(), part)))
                .or(() -> undivided);
        if (stated.isEmpty() && context.expected().isEmpty()) {
            problems.add(Problem.error(ProblemCode.PERIOD_NOT_STATED, place, ""));
        }
        boolean other = stated.isPresent() && context.expected().isPresent() && !stated.equals(context.expected());
        if (other) {
            problems.addFirst(Problem.error(
                    ProblemCode.OTHER_PERIOD,
                    cell(Heading.FISCAL_YEAR).map(first::place).orElse(place),
                    cell(Heading.FISCAL_YEAR).map(CellText::of).orElse(""),
                    stated.get().code(),
                    context.expected().get().code()));
        }
        return stated.or(context::expected);
    }
}
