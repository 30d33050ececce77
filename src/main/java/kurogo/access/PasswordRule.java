package kurogo.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.access.UserNotSaved.Reason;

/**
 * Which passwords are good enough (NIST SP 800-63B-4, 3.1.1.2): 15 characters at least, as a password is all it takes to come in; no
 * rule of composition and none of expiry; none that is common, expected or guessable from what is known of the person or the program.
 * Lengths count characters as people see them typed (code points).
 */
final class PasswordRule {

    /** Of a password that is the only factor. */
    static final int SHORTEST = 15;

    /** NIST asks for 64 at least; the bound keeps the work of a hash and of the guess small. */
    static final int LONGEST = 128;

    /**
     * Guesses zxcvbn expects the password to take, as power of ten, below which it is refused: 10¹⁰ withstands even a guesser
     * who got hold of the slow hashes (Wheeler, "zxcvbn: Low-Budget Password Strength Estimation", USENIX Security 2016, score 4).
     */
    private static final double FEWEST_GUESSES_LOG10 = 10;

    private static final List<String> OF_THE_PROGRAM = List.of("kurogo", "黒衣", "くろご");

    private final Zxcvbn guesser = new Zxcvbn();

    /** What speaks against a password for somebody with these names, if anything does. */
    Optional<Reason> objection(String password, String loginName, String displayName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Reason.PASSWORD_TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Reason.PASSWORD_TOO_LONG);
        }
        return isGuessable(password, loginName, displayName)
                ? Optional.of(Reason.PASSWORD_GUESSABLE)
                : Optional.empty();
    }

    private boolean isGuessable(String password, String loginName, String displayName) {
        List<String> known = new ArrayList<>(OF_THE_PROGRAM);
        known.add(loginName);
        known.addAll(List.of(displayName.split("[\\s　]+")));
        return guesser.measure(password, known).getGuessesLog10() < FEWEST_GUESSES_LOG10;
    }
}
