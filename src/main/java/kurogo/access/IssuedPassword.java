package kurogo.access;

/**
 * A password drawn by the program, to be handed over once.
 *
 * @param account whose it is
 * @param password the password in clear; kept nowhere
 */
public record IssuedPassword(UserAccount account, String password) {

    /** Without the password, which has no place in a log. */
    @Override
    public String toString() {
        return "Password of " + account;
    }
}
