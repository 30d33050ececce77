package kurogo.review;

import java.time.Clock;
import java.util.Optional;
import kurogo.access.CurrentUser;
import kurogo.review.rule.RuleSet;
import org.springframework.stereotype.Component;

/** The rule sets by which rounds are evaluated; the standard one is stored the first time it is used. */
@Component
class RuleSets {

    private final RuleSetRepository repository;
    private final CurrentUser currentUser;
    private final Clock clock;

    RuleSets(RuleSetRepository repository, CurrentUser currentUser, Clock clock) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The newest version of all; the standard one is stored where there is none yet. */
    RuleSetVersion newest() {
        return repository.newest().orElseGet(this::storeStandard);
    }

    /** The rules a round is judged by. */
    RoundRules of(long roundId) {
        return repository
                .tie(roundId)
                .map(tie -> new RoundRules(roundId, get(tie.ruleSetId()), true, tie.version()))
                .orElseGet(() -> new RoundRules(roundId, newest(), false, 0));
    }

    /** The rules a round is judged by, to be looked at where nothing may be stored. */
    RuleSet inForce(long roundId) {
        return repository
                .tie(roundId)
                .flatMap(tie -> repository.find(tie.ruleSetId()))
                .or(repository::newest)
                .map(RuleSetVersion::ruleSet)
                .orElse(RuleSet.STANDARD);
    }

    RuleSetVersion get(long id) {
        return repository.find(id).orElseThrow();
    }

    /** Keeps a rule set; nothing where its version was kept already. */
    Optional<RuleSetVersion> keep(RuleSet ruleSet, String note) {
        RuleSetVersion version = new RuleSetVersion(
                0, ruleSet, note, clock.instant(), currentUser.get().displayName());
        return repository.insert(version).map(this::get);
    }

    private RuleSetVersion storeStandard() {
        return keep(RuleSet.STANDARD, "").or(repository::newest).orElseThrow();
    }
}
