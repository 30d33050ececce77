package kurogo.followup;

import kurogo.access.Colleague;

/**
 * Whoever reads records of follow-up.
 *
 * @param userId the account
 * @param section the section they belong to; empty where none is known
 * @param everything whether they may read what sections keep to themselves
 */
record Reader(long userId, String section, boolean everything) {

    /** Whether they read what the section of whoever is responsible for it keeps to itself. */
    boolean readsSectionOf(Colleague owner) {
        return everything || userId == owner.id() || section.equals(owner.section());
    }
}
