package kurogo.review;

/** Why an evaluation no longer finds a flag. */
public enum GoneBecause {
    /** The municipality's answers, or what is known of it, are other ones. */
    FIGURES_CHANGED,
    /** The municipality's are the same, those of the municipalities it is compared with are not. */
    OTHERS_CHANGED,
    /** It can no longer be judged; that is not the same as being found in order. */
    NOT_ASSESSABLE,
    /** The rules judge otherwise now. */
    RULES_CHANGED,
    /** The rule is switched off now. */
    RULE_OFF
}
