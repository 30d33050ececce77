package kurogo.access;

/**
 * Somebody who may be made responsible for a flag or an action.
 *
 * @param id number of the account
 * @param displayName name shown to others
 */
public record StaffMember(long id, String displayName) {}
