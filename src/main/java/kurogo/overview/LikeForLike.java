package kurogo.overview;

/**
 * A round and the one a year before it, both counted over the municipalities that reported to both alone: while a round is being collected, the
 * whole of the year before would make every number look smaller than it was.
 *
 * @param municipalities how many reported to both
 * @param isEveryone whether nobody reported to but one of the two
 * @param now the round
 * @param before the one a year before it
 */
public record LikeForLike(int municipalities, boolean isEveryone, RoundCounts now, RoundCounts before) {}
