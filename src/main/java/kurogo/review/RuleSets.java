package kurogo.review;

import java.time.Clock;
import java.util.Map;
import kurogo.access.CurrentUser;
import kurogo.review.rule.RuleSet;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rule sets by which rounds are evaluated; the standard one is stored the first time it is used. */
@Component
class RuleSets {

    private static final TypeReference<Map<String, String>> SETTINGS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.shared();
    private final RuleSetRepository repository;
    private final CurrentUser currentUser;
    private final Clock clock;

    RuleSets(RuleSetRepository repository, CurrentUser currentUser, Clock clock) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A rule set with its number in the database. */
    record Numbered(long id, RuleSet ruleSet) {}

    /** The rule set in force: the newest one. */
    Numbered current() {
        return repository
                .newest()
                .map(stored -> new Numbered(stored.id(), read(stored.thresholds())))
                .orElseGet(() -> new Numbered(store(RuleSet.STANDARD), RuleSet.STANDARD));
    }

    /** The rules in force, to be looked at without an evaluation. */
    RuleSet inForce() {
        return repository.newest().map(stored -> read(stored.thresholds())).orElse(RuleSet.STANDARD);
    }

    RuleSet get(long id) {
        return repository.find(id).map(stored -> read(stored.thresholds())).orElseThrow();
    }

    private long store(RuleSet ruleSet) {
        return repository.insert(
                ruleSet.name(),
                ruleSet.version(),
                ruleSet.date(),
                json.writeValueAsString(ruleSet.toMap()),
                clock.instant(),
                currentUser.get().displayName());
    }

    private RuleSet read(String settings) {
        return RuleSet.from(json.readValue(settings, SETTINGS));
    }
}
