package kurogo.review;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.ReportService;
import kurogo.report.RoundService;
import kurogo.review.rule.Flag;
import kurogo.review.rule.Severity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the evidence of a flag together, in a handful of queries whatever the number of peers. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class FlagEvidenceService {

    private final FlagService flags;
    private final FlagInboxService inbox;
    private final ReviewService review;
    private final RuleSetService ruleSets;
    private final RoundService rounds;
    private final ReportService reports;

    FlagEvidenceService(
            FlagService flags,
            FlagInboxService inbox,
            ReviewService review,
            RuleSetService ruleSets,
            RoundService rounds,
            ReportService reports) {
        this.flags = flags;
        this.inbox = inbox;
        this.review = review;
        this.ruleSets = ruleSets;
        this.rounds = rounds;
        this.reports = reports;
    }

    /** What there is to see of a flag; nothing when there is no such flag. */
    public Optional<FlagEvidence> of(long flagId) {
        return flags.find(flagId).map(this::of);
    }

    private FlagEvidence of(TrackedFlag flag) {
        Optional<ReviewRun> run = review.lastRun(flag.roundId());
        return new FlagEvidence(
                flag,
                rounds.get(flag.roundId()),
                run,
                run.flatMap(last -> ruleSets.find(last.ruleSetId())),
                flagged(flag),
                flags.history(flag.id()),
                reports.overYears(flag.finding().municipality()));
    }

    private Map<MunicipalityCode, Severity> flagged(TrackedFlag flag) {
        FlagFilter sameRule =
                FlagFilter.everythingIn(flag.roundId()).withRule(flag.finding().rule());
        return inbox.all(sameRule, FlagOrder.BY_MUNICIPALITY).stream()
                .filter(other -> other.holds() || other.id() == flag.id())
                .map(TrackedFlag::finding)
                .filter(finding -> finding.programme().equals(flag.finding().programme()))
                .collect(Collectors.toMap(Flag::municipality, Flag::severity));
    }
}
