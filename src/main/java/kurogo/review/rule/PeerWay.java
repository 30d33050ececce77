package kurogo.review.rule;

/** With whom a municipality is compared. */
public enum PeerWay {
    /** All municipalities of the prefecture. */
    PREFECTURE,
    /** Those of its population band, merged with others until there are enough. */
    BAND,
    /** Those most like it. */
    NEAREST,
    /** Those its own list names; where it has none, as the rule does by itself. */
    LIST
}
