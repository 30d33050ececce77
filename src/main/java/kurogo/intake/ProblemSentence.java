package kurogo.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.SaidNames;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.Unit;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.Silence;
import kurogo.report.answers.WayOfRunning;
import kurogo.text.Texts;

/**
 * A problem in a sentence people read: municipalities, periods, programmes and answers by their names in the reader's language,
 * figures with separators. What a cell says stands as it is.
 */
public final class ProblemSentence {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    /** What stands between several municipalities of which one may be meant. */
    private static final String LISTED = "、";

    private static final Set<String> YES_OR_NO = Set.of("true", "false");
    private static final List<Enum<?>[]> MONTHS = List.<Enum<?>[]>of(Month.values());

    private static final List<Enum<?>[]> ANSWERS = List.of(
            Silence.values(),
            ImplementationStatus.values(),
            WayOfRunning.values(),
            NeedsAssessment.values(),
            ReferralCriteria.values());

    private final Texts texts;
    private final SaidNames names;
    private final ProblemCode code;

    private ProblemSentence(Texts texts, SaidNames names, ProblemCode code) {
        this.texts = texts;
        this.names = names;
        this.code = code;
    }

    /**
     * The text of the cell goes first into the sentence, then the problem's own words.
     *
     * @param names what the reader's language calls the municipalities
     */
    public static String of(Problem problem, SaidNames names, Texts texts) {
        ProblemSentence sentence = new ProblemSentence(texts, names, problem.code());
        return problem.code() == ProblemCode.DUPLICATE_REPORT ? sentence.twice(problem) : sentence.inWords(problem);
    }

    private String inWords(Problem problem) {
        Object[] words = Stream.concat(
                        Stream.of(cellText(problem, names, texts)),
                        problem.arguments().stream().map(this::shown))
                .toArray();
        return texts.get("intake.problem." + code.name(), words);
    }

    /** Whose report stands more than once, and where; problems kept long ago name no places. */
    private String twice(Problem problem) {
        List<String> words = problem.arguments();
        List<String> places = words.subList(Math.min(1, words.size()), words.size());
        return texts.get(
                places.isEmpty() ? "intake.problem.DUPLICATE_REPORT" : "intake.problem.DUPLICATE_REPORT.at",
                cellText(problem, names, texts),
                words.stream().findFirst().map(this::shown).orElse(""),
                String.join(texts.get("reception.fileJoin"), places));
    }

    /** The text of the cell as it stands; where no cell is concerned, the name of what is. */
    public static String cellText(Problem problem, SaidNames names, Texts texts) {
        return problem.place().cell().isPresent()
                ? problem.cellText()
                : new ProblemSentence(texts, names, problem.code()).shown(problem.cellText());
    }

    private String shown(String word) {
        return switch (code) {
            case OTHER_PERIOD, NO_OPEN_ROUND, YEAR_OF_ROUND ->
                Arrays.stream(word.split(" "))
                        .map(period -> period(period).orElse(period))
                        .collect(Collectors.joining(texts.get("reception.fileJoin")));
            case PARTS_DO_NOT_ADD_UP, TOTAL_DOES_NOT_MATCH ->
                inUnit(word).or(() -> number(word)).orElse(word);
            case PROGRAMME_FROM_TITLE ->
                texts.find("report.Programme.short." + word).orElse(word);
            case CONTRADICTION -> answer(word);
            case DUPLICATE_REPORT, OTHER_MUNICIPALITY -> names.ofCode(word);
            case AMBIGUOUS_MUNICIPALITY, FORM_ID_DIFFERS, KNOWN_BY_FORM_ID ->
                Arrays.stream(word.split(LISTED))
                        .map(names::ofCodeAndName)
                        .collect(Collectors.joining(texts.get("reception.fileJoin")));
            case CODE_AND_NAME_DIFFER,
                    COUNTY_DIFFERS,
                    FORMER_NAME,
                    FORMER_NAME_UNCLEAR,
                    KNOWN_BY_SHEET_NAME,
                    REPORT_EMPTY -> names.ofJapanese(word);
            default -> word;
        };
    }

    /** An answer in its plain form; which question it answers is not known here. */
    private String answer(String plain) {
        return number(plain)
                .or(() -> day(plain))
                .or(() -> period(plain))
                .or(() -> named(ANSWERS, plain).map(constant -> texts.of("report", constant)))
                .or(() -> named(MONTHS, plain).map(month -> texts.get("reception.month", month.ordinal() + 1)))
                .or(() -> YES_OR_NO.contains(plain) ? Optional.of(texts.get("reception." + plain)) : Optional.empty())
                .orElse(plain);
    }

    private static Optional<? extends Enum<?>> named(List<Enum<?>[]> kinds, String name) {
        return kinds.stream()
                .flatMap(Arrays::stream)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private Optional<String> day(String word) {
        return DAY.matcher(word).matches()
                ? Optional.of(PeriodNames.in(texts).of(LocalDate.parse(word)))
                : Optional.empty();
    }

    /** A figure that bears its unit. */
    private Optional<String> inUnit(String word) {
        return Stream.of(Unit.CASES, Unit.YEN)
                .filter(unit -> word.endsWith(unit.word()))
                .map(unit -> texts.get(
                        unit.isMoney() ? "reception.yen" : "reception.cases",
                        new BigDecimal(
                                word.substring(0, word.length() - unit.word().length()))))
                .findFirst();
    }

    private Optional<String> number(String word) {
        return NUMBER.matcher(word).matches()
                ? Optional.of(texts.get("reception.number", new BigDecimal(word)))
                : Optional.empty();
    }

    private Optional<String> period(String code) {
        return ReportingPeriod.parse(code).map(PeriodNames.in(texts)::of);
    }
}
