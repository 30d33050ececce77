package kurogo.access;

/** Accounts with passwords the test knows. */
public final class TestAccounts {

    private TestAccounts() {}

    /** Creates an account whose password is its owner's own. */
    public static UserAccount create(UserService users, UserProfile profile, String password) {
        return ActingAs.program("試験", () -> users.createWith(profile, password));
    }
}
