package kurogo.training;

/** What a unit is about: the three topics the state names for managers, or something else. */
public enum UnitTopic {
    /** 地域共生社会の理念. */
    IDEA,
    /** 包括的な支援体制の整備手法. */
    SYSTEM,
    /** 政策立案. */
    POLICY,
    OTHER
}
