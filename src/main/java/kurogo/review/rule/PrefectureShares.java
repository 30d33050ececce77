package kurogo.review.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.Answer;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.Programme;
import kurogo.report.answers.Question;
import kurogo.report.answers.ReportAnswers;

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

    private PrefectureShares() {}

    /** Zero cases for each reviewed programme, needs unknown, needs not reflected, target missing. */
    public static List<Share> of(ReviewedRound reviewed) {
        RoundRuns round = RoundRuns.of(reviewed);
        Stream<Share> zeroCases = Programme.REVIEWED.stream().map(programme -> zeroCases(programme, round));
        Stream<Share> answers = Stream.of(
                needs(RuleCode.NEEDS_UNKNOWN, NeedsAssessment.NOT_GRASPED, NATIONAL_NEEDS_UNKNOWN, round),
                needs(
                        RuleCode.NEEDS_NOT_REFLECTED,
                        NeedsAssessment.GRASPED_NOT_REFLECTED,
                        NATIONAL_NEEDS_NOT_REFLECTED,
                        round),
                targets(round));
        return Stream.concat(zeroCases, answers).toList();
    }

    private static Share zeroCases(Programme programme, RoundRuns round) {
        List<ProgrammeRun> base = round.of(programme).stream()
                .filter(run -> run.cases().isGiven())
                .toList();
        List<ProgrammeRun> found =
                base.stream().filter(run -> run.statedCases() == 0).toList();
        return new Share(
                RuleCode.ZERO_CASES,
                Optional.of(programme),
                nationalZeroCases(programme),
                found.stream().map(ProgrammeRun::code).toList(),
                base.stream().map(ProgrammeRun::code).toList());
    }

    /** The review found zeros in all three programmes, but gave a share for two of them. */
    private static OptionalDouble nationalZeroCases(Programme programme) {
        return programme == Programme.OUTREACH ? OptionalDouble.empty() : OptionalDouble.of(NATIONAL_ZERO_CASES);
    }

    private static Share needs(RuleCode rule, NeedsAssessment counted, double national, RoundRuns round) {
        return share(rule, national, round, Question.NEEDS, ReportAnswers::needs, counted::equals);
    }

    private static Share targets(RoundRuns round) {
        return share(
                RuleCode.TARGET_MISSING,
                NATIONAL_TARGET_MISSING,
                round,
                Question.TARGETS,
                TargetMissing::areTargetsSet,
                isSet -> !isSet);
    }

    private static <T> Share share(
            RuleCode rule,
            double national,
            RoundRuns round,
            Question question,
            Function<ReportAnswers, Answer<T>> answer,
            Predicate<T> counted) {
        List<Report> base = round.reports().stream()
                .filter(report -> round.round().asked().includes(question))
                .filter(report -> !report.isOutsideProgramme())
                .filter(report -> answer.apply(report.answers()).isGiven())
                .toList();
        List<MunicipalityCode> found = base.stream()
                .filter(report ->
                        answer.apply(report.answers()).asValue().filter(counted).isPresent())
                .map(Report::code)
                .toList();
        return new Share(
                rule,
                Optional.empty(),
                OptionalDouble.of(national),
                found,
                base.stream().map(Report::code).toList());
    }
}
