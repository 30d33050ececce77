package kurogo.review.rule;

/** How strongly a flag calls for a conversation, strongest first. */
public enum Severity {
    /** 要確認: hard to explain by chance, or something the prefecture has to act on. */
    ALERT,
    /** 注意: worth asking about at the next occasion. */
    CAUTION,
    /** 参考: shown so that nobody wonders whether it was overlooked. */
    NOTE
}
