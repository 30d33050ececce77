package kurogo.report.answers;

/** つなぐケースの要件・例示: 要件あり, 例示のみ, なし. */
public enum ReferralCriteria {
    CRITERIA,
    EXAMPLES_ONLY,
    NONE
}
