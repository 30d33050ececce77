package kurogo.shell;

import java.util.List;
import kurogo.text.Texts;

/** The logins of the fictional prefecture, shown on the login page. Given only by a program that runs the demo. */
@FunctionalInterface
public interface DemoLogins {

    /**
     * One login.
     *
     * @param role its role in words
     * @param user name to sign in with
     * @param password to sign in with
     */
    record Login(String role, String user, String password) {}

    /** The logins in the order of the roles. */
    List<Login> all(Texts texts);
}
