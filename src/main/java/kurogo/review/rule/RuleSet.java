package kurogo.review.rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How the review judges: named, versioned and dated, so that old flags can be reproduced.
 *
 * @param name what people call it
 * @param version 1 or more, higher for each change
 * @param date the day this version was decided
 * @param thresholds every threshold
 * @param rules the rules that are switched on
 * @param severities severity of the flags of every rule whose severity does not follow from the figures
 * @param peers whom it compares with whom
 */
public record RuleSet(
        String name,
        int version,
        LocalDate date,
        Thresholds thresholds,
        Set<RuleCode> rules,
        Map<RuleCode, Severity> severities,
        Peers peers) {

    /** The rules of the field as they stand, all switched on. */
    public static final RuleSet STANDARD = new RuleSet(
            "標準",
            1,
            LocalDate.of(2026, 4, 1),
            Thresholds.STANDARD,
            EnumSet.allOf(RuleCode.class),
            standardSeverities(),
            Peers.STANDARD);

    public RuleSet {
        if (name.isBlank() || version < 1) {
            throw new IllegalArgumentException("A rule set has a name and a version from 1: " + name + ", " + version);
        }
        rules = Set.copyOf(rules);
        severities = Map.copyOf(severities);
        for (RuleCode rule : RuleCode.values()) {
            if (severities.containsKey(rule) == rule.isGraded()) {
                throw new IllegalArgumentException("Every rule has a severity unless it is graded: " + rule);
            }
        }
    }

    /**
     * A rule set from settings by key, as a properties file or a database row carries them. What is not set stays as in
     * {@link #STANDARD}.
     *
     * @throws InvalidRuleSet when a key is unknown or a value is not understood; it names all of them
     */
    public static RuleSet from(Map<String, String> settings) {
        return RuleSetSettings.read(settings);
    }

    /** All settings by key, in a fixed order; {@link #from} turns them into an equal rule set. */
    public Map<String, String> toMap() {
        return RuleSetSettings.write(this);
    }

    public boolean isOn(RuleCode rule) {
        return rules.contains(rule);
    }

    /** The same rules under another name, version and day. */
    public RuleSet named(String otherName, int otherVersion, LocalDate day) {
        return new RuleSet(otherName, otherVersion, day, thresholds, rules, severities, peers);
    }

    /** Whether another rule set judges alike, whatever its name, version and day. */
    public boolean hasRulesOf(RuleSet other) {
        return equals(other.named(name, version, date));
    }

    /**
     * Severity of the flags of a rule.
     *
     * @throws IllegalArgumentException for a rule whose severity follows from the figures
     */
    public Severity severity(RuleCode rule) {
        Severity severity = severities.get(rule);
        if (severity == null) {
            throw new IllegalArgumentException("The severity follows from the figures: " + rule);
        }
        return severity;
    }

    private static Map<RuleCode, Severity> standardSeverities() {
        Map<RuleCode, Severity> severities = new EnumMap<>(RuleCode.class);
        for (RuleCode rule : RuleCode.values()) {
            if (!rule.isGraded()) {
                severities.put(rule, Severity.CAUTION);
            }
        }
        severities.put(RuleCode.REPORT_MISSING, Severity.ALERT);
        severities.put(RuleCode.TARGET_UNMEASURED, Severity.NOTE);
        severities.put(RuleCode.TARGET_MISSED, Severity.NOTE);
        severities.put(RuleCode.NO_REFERRAL_CRITERIA, Severity.NOTE);
        severities.put(RuleCode.REPORT_LATE, Severity.NOTE);
        return severities;
    }
}
