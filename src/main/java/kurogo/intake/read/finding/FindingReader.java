package kurogo.intake.read.finding;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Reading;
import kurogo.intake.read.cell.CarriedYears;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.NumberFormat;
import kurogo.intake.read.cell.NumberReading;
import kurogo.intake.read.cell.NumberReading.Quantity;
import kurogo.intake.read.cell.SerialDate;
import kurogo.intake.read.cell.ShownDate;
import kurogo.intake.read.cell.ShownNumber;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.cell.WrittenDate;
import kurogo.intake.read.cell.WrittenDate.Precision;
import kurogo.intake.read.finding.Finding.Note;
import kurogo.intake.read.finding.Finding.NoteKind;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Silence;

/** Finds out what a cell of any sheet holds: a figure, a date, a mark, or words, which are nothing to it. */
final class FindingReader {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]*");
    private static final Pattern ZERO_IN_FRONT = Pattern.compile("0\\d+");
    private static final Pattern MUNICIPALITY_CODE = Pattern.compile(".*(団体|自治体|市区?町村|地域)コード.*");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    /** 1.23E+11 as spreadsheets write long numbers into texts, .5, and years such as 平31. */
    private static final Pattern SHORTENED =
            Pattern.compile("[-+]?\\d+(\\.\\d+)?[Ee][-+]?\\d{1,3}|[-+]?\\.\\d+|[明大昭平令](元|\\d{1,2})");

    /** A day that no calendar holds: 平成31年4月31日. */
    private static final Pattern LIKE_A_DAY = Pattern.compile(
            "(明治|大正|昭和|平成|令和|[明大昭平令MTSHR])?\\.?(\\d{1,4}|元)" + "(年\\d{1,2}月\\d{1,2}日|([./-])\\d{1,2}\\4\\d{1,2})");

    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern LIKE_A_FIGURE =
            Pattern.compile("(?:\\*(?=\\d{2})|約|およそ|延べ|計|第|[rp]|注\\d*\\)|[-+~≒<>≦≧±▲△(¥])*\\d[\\d,.~/:()<>+±×%‰*-]*"
                    + "(?:" + Unit.ANY + ")?(?:[rp]|程度|以上|以下|未満|超|弱|強|余り?|前後|\\))*");
    private static final int SECONDS_OF_AN_HOUR = 3600;

    private final ColumnHeads heads;
    private final CarriedYears years;
    private final FindingTime time;

    FindingReader(ColumnHeads heads, CarriedYears years) {
        this.heads = heads;
        this.years = years;
        this.time = new FindingTime(heads, years);
    }

    /** What the cell holds; nothing for words. */
    Optional<CellFinding> find(SourceCell cell) {
        int column = cell.address().column();
        return switch (cell.content()) {
            case CellContent.Empty ignored -> Optional.empty();
            case CellContent.Text(String text) -> ofText(cell.address(), text.strip(), column);
            case CellContent.Number number -> Optional.of(ofNumber(cell.address(), number));
            case CellContent.Bool(boolean truth) ->
                Optional.of(CellFinding.of(FindingKind.TRUTH, Boolean.toString(truth), Confidence.CERTAIN));
            case CellContent.Fault ignored ->
                Optional.of(CellFinding.problem(FindingKind.NUMBER, ProblemCode.FORMULA_ERROR));
            case CellContent.Uncomputed ignored ->
                Optional.of(CellFinding.problem(FindingKind.NUMBER, ProblemCode.FORMULA_NOT_COMPUTED));
        };
    }

    private Optional<CellFinding> ofText(CellAddress address, String text, int column) {
        Optional<Silence> silence = SilenceReading.of(text);
        if (silence.isPresent()) {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(CellFinding.of(FindingKind.MARK, silence.get().name(), Confidence.CORRECTED));
        }
        if (ColumnHeads.isUnitAlone(text)) {
            return Optional.empty();
        }
        String plain = CellText.normalised(text);
        if (heads.is(HeadKind.NAME, column) && !DIGIT.matcher(plain).find()) {
            return Optional.empty();
        }
        boolean code = heads.is(HeadKind.CODE, column) && CODE.matcher(plain).matches()
                || ZERO_IN_FRONT.matcher(plain).matches();
        if (code) {
            return Optional.of(code(plain, text, column));
        }
        boolean decimal = DECIMAL.matcher(plain).matches() && !heads.is(HeadKind.DATE, column);
        Optional<WrittenDate> date = decimal ? Optional.empty() : WrittenDate.in(text);
        if (date.filter(written -> written.precision() != Precision.UNCLEAR).isPresent()) {
            return date.map(written -> time.date(address, text, written));
        }
        return time.inDigits(address, plain)
                .or(() -> number(text))
                .or(() -> date.map(unclear -> CellFinding.problem(FindingKind.DATE, ProblemCode.DATE_UNCLEAR)))
                .or(() -> likeAFigure(plain));
    }

    private Optional<CellFinding> number(String text) {
        return switch (NumberReading.ofText(text)) {
            case Reading.Understood<Quantity>(Answer.Given<Quantity>(var quantity), var confidence, var note) ->
                Optional.of(found(quantity, confidence, beside(note)));
            case Reading.NotUnderstood<Quantity>(var why, var ignored)
            when why != ProblemCode.NOT_UNDERSTOOD -> Optional.of(CellFinding.problem(FindingKind.NUMBER, why));
            default -> Optional.empty();
        };
    }

    private static Optional<CellFinding> likeAFigure(String plain) {
        if (LIKE_A_DAY.matcher(plain).matches()) {
            return Optional.of(CellFinding.problem(FindingKind.DATE, ProblemCode.DATE_UNCLEAR));
        }
        return LIKE_A_FIGURE.matcher(plain).matches()
                        || SHORTENED.matcher(plain).matches()
                ? Optional.of(CellFinding.problem(FindingKind.NUMBER, ProblemCode.NOT_UNDERSTOOD))
                : Optional.empty();
    }

    private CellFinding ofNumber(CellAddress address, CellContent.Number number) {
        if (NumberFormat.of(number.format()).isDate()) {
            years.ended(address);
            return storedDate(number);
        }
        String plain = ShownNumber.general(number.value());
        Optional<WrittenDate> shownYear = WrittenDate.in(ShownNumber.of(number))
                .filter(written ->
                        written.precision() == Precision.YEAR || written.precision() == Precision.FISCAL_YEAR);
        if (shownYear.isPresent()) {
            return time.date(address, ShownNumber.of(number), shownYear.get());
        }
        if (heads.is(HeadKind.CODE, address.column()) && number.value().signum() > 0) {
            return code(plain, plain, address.column());
        }
        return time.inDigits(address, plain).orElseGet(() -> storedNumber(number));
    }

    private static CellFinding storedNumber(CellContent.Number number) {
        return switch (NumberReading.ofNumber(number)) {
            case Reading.Understood<Quantity>(Answer.Given<Quantity>(var quantity), var confidence, var note) -> {
                NumberFormat format = NumberFormat.of(number.format());
                BigDecimal exact = ShownNumber.exact(number.value()).movePointLeft(3 * format.thousandsCut());
                BigDecimal value = format.isPercent() ? exact.movePointRight(2) : exact;
                String unit = format.isPercent() ? "%" : quantity.unit();
                yield found(new Quantity(value, unit), confidence, notes(number));
            }
            case Reading.NotUnderstood<Quantity>(var why, var ignored) -> CellFinding.problem(FindingKind.NUMBER, why);
            case Reading.Understood<Quantity>(Answer.Silent<Quantity> ignored, var confidence, var note) ->
                CellFinding.problem(FindingKind.NUMBER, ProblemCode.NOT_UNDERSTOOD);
        };
    }

    private static List<Note> notes(CellContent.Number number) {
        List<Note> notes = new ArrayList<>();
        if (ShownNumber.isHidden(number)) {
            notes.add(new Note(NoteKind.FORMAT_HIDES, ""));
        }
        if (NumberFormat.of(number.format()).thousandsCut() > 0) {
            notes.add(new Note(NoteKind.FORMAT_CUTS_THOUSANDS, ShownNumber.general(number.value())));
        }
        return notes;
    }

    private static CellFinding found(Quantity quantity, Confidence confidence, List<Note> notes) {
        return new CellFinding(
                FindingKind.NUMBER,
                quantity.value().stripTrailingZeros().toPlainString(),
                quantity.unit(),
                Optional.of(confidence),
                Optional.empty(),
                notes,
                quantity.inFull());
    }

    private static List<Note> beside(String words) {
        return words.isEmpty() ? List.of() : List.of(new Note(NoteKind.BESIDE_THE_VALUE, words));
    }

    /** A code as it stands; of one that is called a municipality's the check digit is verified. */
    private CellFinding code(String plain, String text, int column) {
        boolean ofMunicipality = MUNICIPALITY_CODE
                .matcher(CellText.normalised(heads.heading(column)))
                .matches();
        Confidence confidence = plain.equals(text) ? Confidence.CERTAIN : Confidence.CORRECTED;
        CellFinding code = CellFinding.of(FindingKind.CODE, plain, confidence);
        boolean wrong = ofMunicipality
                && plain.matches("\\d{6}")
                && MunicipalityCode.parse(plain).isEmpty();
        return wrong ? CellFinding.problem(FindingKind.CODE, ProblemCode.CODE_CHECK_DIGIT) : code;
    }

    private static CellFinding storedDate(CellContent.Number number) {
        boolean timeOnly = ShownDate.showsTimeOnly(number);
        if (timeOnly && number.value().signum() >= 0) {
            return CellFinding.of(FindingKind.TIME, clock(SerialDate.seconds(number.value())), Confidence.CERTAIN);
        }
        Duration time = SerialDate.time(number.value());
        Note[] notes = Stream.of(time)
                .filter(Duration::isPositive)
                .map(known -> new Note(NoteKind.TIME_OF_DAY, clock(known)))
                .toArray(Note[]::new);
        return SerialDate.day(number.value(), number.date1904())
                .map(day -> CellFinding.of(FindingKind.DATE, day.toString(), Confidence.CERTAIN, notes))
                .orElseGet(() -> CellFinding.problem(FindingKind.DATE, ProblemCode.NOT_UNDERSTOOD));
    }

    private static String clock(Duration time) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d",
                time.toSeconds() / SECONDS_OF_AN_HOUR,
                time.toMinutesPart(),
                time.toSecondsPart());
    }
}
