package kurogo.intake.read.answer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.NumberFormat;
import kurogo.intake.read.cell.NumberReading;
import kurogo.intake.read.cell.NumberReading.Quantity;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.report.answers.Answer;

/** Reads the figures of a report: cases, money, and the free numbers of targets. Nothing is ever rounded. */
public final class FigureReading {

    /** 3.400 as it is typed for 3,400. */
    private static final Pattern POINT_FOR_COMMA = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(千?円|千?件|人)?");

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private FigureReading() {}

    /**
     * Support cases: a whole number of 0 or more, with 件 or without.
     *
     * @param columnUnit unit of column or table, if one is stated
     */
    public static Reading<Long> cases(SourceCell cell, Optional<Unit> columnUnit) {
        return then(figure(cell), (quantity, confidence) -> {
            Optional<Unit> unit = quantity.unit().isEmpty()
                    ? columnUnit.or(() -> Optional.of(Unit.CASES))
                    : Unit.named(quantity.unit());
            if (unit.filter(Unit.CASES::fits).isEmpty()) {
                String word =
                        quantity.unit().isEmpty() ? columnUnit.map(Unit::word).orElse("") : quantity.unit();
                return NumberReading.notUnderstood(ProblemCode.UNIT_DOES_NOT_FIT, word);
            }
            boolean twice = quantity.inFull() && quantity.unit().isEmpty() && !unit.equals(Optional.of(Unit.CASES));
            return twice
                    ? NumberReading.notUnderstood(ProblemCode.UNIT_UNCLEAR)
                    : whole(quantity.value().multiply(unit.get().factor()), confidence);
        });
    }

    /** Residents: a whole number of 0 or more, with 人 or without. */
    public static Reading<Long> persons(SourceCell cell) {
        return then(NumberReading.read(cell), (quantity, confidence) -> {
            boolean fits = quantity.unit().isEmpty() || quantity.unit().equals("人");
            return fits
                    ? whole(quantity.value(), confidence)
                    : NumberReading.notUnderstood(ProblemCode.UNIT_DOES_NOT_FIT, quantity.unit());
        });
    }

    /**
     * Money in whole yen. A unit in the cell is the cell's own word and goes before that of its column.
     *
     * @param columnUnit unit of column or table, if one is stated
     */
    public static Reading<Long> money(SourceCell cell, Optional<Unit> columnUnit) {
        if (cutsOther(cell, columnUnit)) {
            return NumberReading.notUnderstood(ProblemCode.UNIT_UNCLEAR);
        }
        boolean inMillions =
                columnUnit.filter(unit -> unit.factor().compareTo(MILLION) >= 0).isPresent();
        return then(inMillions ? result(cell) : figure(cell), (quantity, confidence) -> {
            Optional<Unit> own = Unit.named(quantity.unit());
            Optional<Unit> unit = own.or(() -> quantity.unit().isEmpty() ? columnUnit : Optional.empty());
            if (unit.isEmpty() && quantity.unit().isEmpty()) {
                return quantity.value().signum() == 0
                        ? whole(quantity.value(), confidence)
                        : NumberReading.notUnderstood(ProblemCode.UNIT_NOT_STATED);
            }
            if (unit.isEmpty() || !unit.get().isMoney()) {
                return NumberReading.notUnderstood(ProblemCode.UNIT_DOES_NOT_FIT, quantity.unit());
            }
            if (quantity.inFull() && own.isEmpty() && !unit.equals(Optional.of(Unit.YEN))) {
                return NumberReading.notUnderstood(ProblemCode.UNIT_UNCLEAR);
            }
            boolean other = own.isPresent() && !own.equals(columnUnit);
            return whole(quantity.value().multiply(unit.get().factor()), other ? Confidence.CORRECTED : confidence);
        });
    }

    /** Whether the format of a number cuts off thousands that the unit of its column does not have: millions shown under 千円. */
    private static boolean cutsOther(SourceCell cell, Optional<Unit> columnUnit) {
        if (!(cell.content() instanceof CellContent.Number number)
                || number.value().signum() == 0) {
            return false;
        }
        NumberFormat format = NumberFormat.of(number.format());
        BigDecimal cut = BigDecimal.ONE.movePointRight(3 * format.thousandsCut());
        return format.thousandsCut() > 0
                && format.unit()
                        .or(() -> columnUnit)
                        .filter(unit -> unit.factor().compareTo(cut) != 0)
                        .isPresent();
    }

    /** A number of any kind, as targets have it; a percentage keeps its number. */
    public static Reading<BigDecimal> decimal(SourceCell cell) {
        boolean percent = cell.content() instanceof CellContent.Number number
                && NumberFormat.of(number.format()).isPercent();
        return then(
                NumberReading.read(cell),
                (quantity, confidence) -> new Reading.Understood<>(
                        Answer.of(percent ? quantity.value().movePointRight(2) : quantity.value()), confidence, ""));
    }

    private static Reading<Quantity> figure(SourceCell cell) {
        boolean unclear = cell.content() instanceof CellContent.Text(String text)
                && !NumberReading.isPlainDigits(text)
                && POINT_FOR_COMMA.matcher(CellText.normalised(text)).matches();
        return unclear ? NumberReading.notUnderstood(ProblemCode.POINT_UNCLEAR) : result(cell);
    }

    /** A number beside which no word makes another figure of it: 5（見込）, 12（12月末現在）, 3（再掲）. */
    private static Reading<Quantity> result(SourceCell cell) {
        Reading<Quantity> reading = NumberReading.read(cell);
        boolean other = reading instanceof Reading.Understood<Quantity>(var answer, var confidence, var note)
                && !note.isEmpty()
                && FigureRemark.makesAnother(note);
        return other ? NumberReading.notUnderstood(ProblemCode.NOT_UNDERSTOOD) : reading;
    }

    private static Reading<Long> whole(BigDecimal value, Confidence confidence) {
        if (value.signum() < 0) {
            return NumberReading.notUnderstood(ProblemCode.NEGATIVE);
        }
        if (value.scale() > 0 && value.stripTrailingZeros().scale() > 0) {
            return NumberReading.notUnderstood(ProblemCode.NOT_A_WHOLE_NUMBER);
        }
        return value.compareTo(MOST) > 0
                ? NumberReading.notUnderstood(ProblemCode.OUT_OF_RANGE)
                : new Reading.Understood<>(Answer.of(value.longValueExact()), confidence, "");
    }

    /** Goes on with a number that was read; silences and failures pass through. */
    private static <T> Reading<T> then(Reading<Quantity> reading, Step<T> step) {
        return switch (reading) {
            case Reading.NotUnderstood<Quantity>(var why, var arguments) -> new Reading.NotUnderstood<>(why, arguments);
            case Reading.Understood<Quantity>(Answer.Silent<Quantity>(var silence), var confidence, var note) ->
                new Reading.Understood<>(Answer.silent(silence), confidence, note);
            case Reading.Understood<Quantity>(Answer.Given<Quantity>(var quantity), var confidence, var note) ->
                withNote(step.read(quantity, confidence), note);
        };
    }

    private static <T> Reading<T> withNote(Reading<T> reading, String note) {
        return reading instanceof Reading.Understood<T>(var answer, var confidence, var ignored)
                ? new Reading.Understood<>(answer, confidence, note)
                : reading;
    }

    /** What is made of a number. */
    private interface Step<T> {
        Reading<T> read(Quantity quantity, Confidence confidence);
    }
}
