package kurogo.review;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.RoundMemory;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many flags there are of what, for screens that show all municipalities at once; read anew only after one changed. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class FlagMarkService {

    private final RoundMemory<List<FlagMark>> marks;

    FlagMarkService(FlagMarkRepository flags) {
        this.marks = new RoundMemory<>(flags::stamps, flags::of);
    }

    /** All flags of a round, resolved ones too, by rule, municipality and programme. */
    public List<FlagMark> ofRound(long roundId) {
        return marks.of(roundId).orElse(List.of());
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

    /** How many flags were raised in a round, settled ones too, by rule; a rule that raised none is absent. */
    public Map<RuleCode, Long> raised(long roundId) {
        return ofRound(roundId).stream().collect(Collectors.groupingBy(FlagMark::rule, Collectors.counting()));
    }
}
