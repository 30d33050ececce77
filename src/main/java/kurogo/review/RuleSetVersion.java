package kurogo.review;

import java.time.Instant;
import kurogo.review.rule.RuleSet;

/**
 * A version of a rule set as it was kept. Versions are never changed, only followed by others.
 *
 * @param id its number in the database
 * @param ruleSet the rules
 * @param note why it was kept, in the words of whoever did
 * @param keptAt when
 * @param keptBy by whom, display name
 */
public record RuleSetVersion(long id, RuleSet ruleSet, String note, Instant keptAt, String keptBy) {}
