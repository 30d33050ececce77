package kurogo.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.ReportingRound;
import kurogo.report.RoundFigureService;
import kurogo.report.answers.KeyAnswers;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.review.FlagMark;
import kurogo.review.FlagMarkService;
import kurogo.review.rule.RuleCode;
import org.springframework.stereotype.Component;

/** Holds a round against the year before over the municipalities that reported to both. */
@Component
class SameMunicipalities {

    private final RoundFigureService figures;
    private final FlagMarkService flags;

    SameMunicipalities(RoundFigureService figures, FlagMarkService flags) {
        this.figures = figures;
        this.flags = flags;
    }

    /**
     * Counts both rounds.
     *
     * @param counts what is counted of each of the two over everybody, which tells whether it was ever evaluated
     */
    LikeForLike of(ReportingRound now, ReportingRound before, Map<Long, RoundCounts> counts) {
        List<Long> both = List.of(now.id(), before.id());
        Map<Long, Map<MunicipalityCode, KeyAnswers>> answers = figures.answers(both);
        Map<MunicipalityCode, KeyAnswers> answersNow = answers.getOrDefault(now.id(), Map.of());
        Map<MunicipalityCode, KeyAnswers> answersBefore = answers.getOrDefault(before.id(), Map.of());
        Set<MunicipalityCode> same =
                answersNow.keySet().stream().filter(answersBefore::containsKey).collect(Collectors.toSet());
        Map<Long, List<FlagMark>> marks = flags.ofRounds(both);
        return new LikeForLike(
                same.size(),
                same.size() == answersNow.size() && same.size() == answersBefore.size(),
                counted(same.size(), answersNow, answersBefore, raised(now, counts, marks, same)),
                counted(same.size(), answersBefore, answersNow, raised(before, counts, marks, same)));
    }

    private static RoundCounts counted(
            int same,
            Map<MunicipalityCode, KeyAnswers> counted,
            Map<MunicipalityCode, KeyAnswers> other,
            Optional<Map<RuleCode, Long>> raised) {
        Map<Programme, Long> cases = new EnumMap<>(Programme.class);
        counted.forEach((municipality, report) -> Optional.ofNullable(other.get(municipality))
                .ifPresent(elsewhere -> report.programmes()
                        .forEach((programme, answers) -> answers.cases()
                                .asValue()
                                .filter(stated -> isKnown(elsewhere.programme(programme)))
                                .ifPresent(stated -> cases.merge(programme, stated, Long::sum)))));
        return new RoundCounts(same, cases, raised);
    }

    /** Whether a number of cases was stated, or none could be since the programme did not run. */
    private static boolean isKnown(ProgrammeAnswers answers) {
        return answers.cases().isGiven()
                || answers.run().asValue().filter(run -> !run).isPresent();
    }

    private static Optional<Map<RuleCode, Long>> raised(
            ReportingRound round,
            Map<Long, RoundCounts> counts,
            Map<Long, List<FlagMark>> marks,
            Set<MunicipalityCode> same) {
        return Optional.ofNullable(counts.get(round.id()))
                .flatMap(RoundCounts::raisedBy)
                .map(evaluated -> marks.getOrDefault(round.id(), List.of()).stream()
                        .filter(flag -> same.contains(flag.municipality()))
                        .collect(Collectors.groupingBy(FlagMark::rule, Collectors.counting())));
    }
}
