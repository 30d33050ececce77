package kurogo.review.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Asked;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.KeyAnswers;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;

/**
 * The prefecture's shares beside those of the national review (Ministry of Finance, budget execution review June 2024, item 15).
 *
 * <p>A share of zero cases rests on the municipalities that ran the programme in the period and stated their cases. The other shares rest on those that
 * answered the question and do not state to be outside the programme (未実施), because the national review asked municipalities in it. Who has not
 * reported or left the answer blank counts in neither number, nor does anybody where the round did not ask.
 */
public final class PrefectureShares {

    private static final double NATIONAL_ZERO_CASES = 0.2;
    private static final double NATIONAL_NEEDS_UNKNOWN = 0.2;
    private static final double NATIONAL_NEEDS_NOT_REFLECTED = 0.3;
    private static final double NATIONAL_TARGET_MISSING = 0.8;

    private final Asked asked;
    private final ReportingPeriod period;
    private final SequencedMap<MunicipalityCode, KeyAnswers> reports;

    private PrefectureShares(Asked asked, ReportingPeriod period, SequencedMap<MunicipalityCode, KeyAnswers> reports) {
        this.asked = asked;
        this.period = period;
        this.reports = reports;
    }

    /**
     * Zero cases for each reviewed programme, needs unknown, needs not reflected, target missing.
     *
     * @param asked what the round asks
     * @param period the time the reports speak about
     * @param reports what counts, by municipality, in the order in which they are to be named
     */
    public static List<Share> of(
            Asked asked, ReportingPeriod period, SequencedMap<MunicipalityCode, KeyAnswers> reports) {
        PrefectureShares shares = new PrefectureShares(asked, period, reports);
        Stream<Share> zeroCases = Programme.REVIEWED.stream().map(shares::zeroCases);
        Stream<Share> answers = Stream.of(
                shares.needs(RuleCode.NEEDS_UNKNOWN, NeedsAssessment.NOT_GRASPED, NATIONAL_NEEDS_UNKNOWN),
                shares.needs(
                        RuleCode.NEEDS_NOT_REFLECTED,
                        NeedsAssessment.GRASPED_NOT_REFLECTED,
                        NATIONAL_NEEDS_NOT_REFLECTED),
                shares.share(
                        RuleCode.TARGET_MISSING,
                        NATIONAL_TARGET_MISSING,
                        Question.TARGETS,
                        KeyAnswers::targetsSet,
                        isSet -> !isSet));
        return Stream.concat(zeroCases, answers).toList();
    }

    private Share zeroCases(Programme programme) {
        return share(
                RuleCode.ZERO_CASES,
                Optional.of(programme),
                nationalZeroCases(programme),
                report -> ranAndCounted(report, programme),
                report -> report.programme(programme).cases().is(0L));
    }

    private boolean ranAndCounted(KeyAnswers report, Programme programme) {
        return asked.includes(programme)
                && RunState.of(report.status(), report.programme(programme), period) == RunState.RAN
                && report.programme(programme).cases().isGiven();
    }

    /**
     * The share the national review found; nothing where it stated none.
     *
     * @param programme of which programme, for zero cases
     */
    public static OptionalDouble national(RuleCode finding, Programme programme) {
        return switch (finding) {
            case ZERO_CASES -> nationalZeroCases(programme);
            case NEEDS_UNKNOWN -> OptionalDouble.of(NATIONAL_NEEDS_UNKNOWN);
            case NEEDS_NOT_REFLECTED -> OptionalDouble.of(NATIONAL_NEEDS_NOT_REFLECTED);
            case TARGET_MISSING -> OptionalDouble.of(NATIONAL_TARGET_MISSING);
            default -> OptionalDouble.empty();
        };
    }

    /** The share of zero cases the national review found: it found zeros in all three programmes it looked at, but gave a share for two. */
    public static OptionalDouble nationalZeroCases(Programme programme) {
        return Programme.REVIEWED.contains(programme) && programme != Programme.OUTREACH
                ? OptionalDouble.of(NATIONAL_ZERO_CASES)
                : OptionalDouble.empty();
    }

    private Share needs(RuleCode rule, NeedsAssessment counted, double national) {
        return share(rule, national, Question.NEEDS, KeyAnswers::needs, counted::equals);
    }

    private <T> Share share(
            RuleCode rule,
            double national,
            Question question,
            Function<KeyAnswers, Answer<T>> answer,
            Predicate<T> counted) {
        Predicate<KeyAnswers> answered = report -> asked.includes(question)
                && !report.status().is(ImplementationStatus.NOT_IMPLEMENTING)
                && answer.apply(report).isGiven();
        return share(
                rule,
                Optional.empty(),
                OptionalDouble.of(national),
                answered,
                report -> answer.apply(report).asValue().filter(counted).isPresent());
    }

    /** Whom the share rests on is found in one pass over all reports, whom it counts among those. */
    private Share share(
            RuleCode rule,
            Optional<Programme> programme,
            OptionalDouble national,
            Predicate<KeyAnswers> base,
            Predicate<KeyAnswers> found) {
        List<Map.Entry<MunicipalityCode, KeyAnswers>> all = reports.entrySet().stream()
                .filter(report -> base.test(report.getValue()))
                .toList();
        List<MunicipalityCode> counted = all.stream()
                .filter(report -> found.test(report.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return new Share(
                rule,
                programme,
                national,
                counted,
                all.stream().map(Map.Entry::getKey).toList());
    }
}
