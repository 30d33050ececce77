package kurogo.followup;

/**
 * Whoever reads records of follow-up.
 *
 * @param userId the account
 * @param section the section they belong to; empty where none is known
 * @param everything whether they may read what sections keep to themselves
 */
record Reader(long userId, String section, boolean everything) {}
