package kurogo.review;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.RoundMemory;
import kurogo.report.StampsOnce;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many flags there are of what, for screens that show all municipalities at once; read anew only after one changed. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class FlagMarkService {

    private final RoundMemory<RoundFlags> flags;
    private final ReviewRunRepository runs;

    FlagMarkService(FlagMarkRepository repository, ReviewRunRepository runs) {
        this.flags = new RoundMemory<>(new StampsOnce(repository::stamps), rounds -> counted(repository.of(rounds)));
        this.runs = runs;
    }

    private static Map<Long, RoundFlags> counted(Map<Long, List<FlagMark>> marks) {
        return marks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, round -> RoundFlags.of(round.getValue())));
    }

    /** All flags of a round, resolved ones too, by rule, municipality and programme. */
    public List<FlagMark> ofRound(long roundId) {
        return flags.of(roundId).orElse(RoundFlags.NONE).marks();
    }

    /** All flags of some rounds, as of one; a round without any is absent. */
    public Map<Long, List<FlagMark>> ofRounds(Collection<Long> roundIds) {
        return flags.of(roundIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, round -> round.getValue().marks()));
    }

    /** How many flags of a round somebody still has to do something about, by municipality and severity. */
    public Map<MunicipalityCode, Map<Severity, Long>> openByMunicipality(long roundId) {
        Map<MunicipalityCode, Map<Severity, Long>> open = new HashMap<>();
        ofRound(roundId).stream()
                .filter(FlagMark::isOpen)
                .forEach(flag -> open.computeIfAbsent(flag.municipality(), code -> new EnumMap<>(Severity.class))
                        .merge(flag.severity(), 1L, Long::sum));
        return open;
    }

    /** How many flags were raised in each of some rounds, settled ones too, by rule; a round that was never evaluated is absent. */
    public Map<Long, Map<RuleCode, Long>> raised(Collection<Long> rounds) {
        Map<Long, RoundFlags> flagged = flags.of(rounds);
        return runs.evaluatedRounds().stream()
                .filter(rounds::contains)
                .collect(Collectors.toMap(
                        Function.identity(),
                        round -> flagged.getOrDefault(round, RoundFlags.NONE).raised()));
    }

    /** The flags of a round with what is counted of them once. */
    private record RoundFlags(List<FlagMark> marks, Map<RuleCode, Long> raised) {

        private static final RoundFlags NONE = new RoundFlags(List.of(), Map.of());

        static RoundFlags of(List<FlagMark> marks) {
            return new RoundFlags(
                    List.copyOf(marks),
                    marks.stream().collect(Collectors.groupingBy(FlagMark::rule, Collectors.counting())));
        }
    }
}
