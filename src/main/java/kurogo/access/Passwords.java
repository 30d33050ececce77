package kurogo.access;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.access.UserNotSaved.Reason;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Judges, hashes and draws passwords. */
@Component
class Passwords {

    /** No letters that are mistaken for one another when read off a screen. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** 31¹⁶ are 79 bits. */
    private static final int DRAWN_LENGTH = 16;

    private final PasswordRule rule = new PasswordRule();
    private final PasswordEncoder encoder;
    private final SecureRandom chance;

    Passwords(PasswordEncoder encoder, SecureRandom chance) {
        this.encoder = encoder;
        this.chance = chance;
    }

    /**
     * The hash of a password people may use.
     *
     * @throws UserNotSaved when it is not good enough
     */
    String hash(String password, String loginName, String displayName) {
        Optional<Reason> objection = rule.objection(password, loginName, displayName);
        if (objection.isPresent()) {
            throw new UserNotSaved(objection.get());
        }
        return hash(password);
    }

    /** The hash of a password nobody judges: one drawn here, or that of the demo. */
    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** A password by chance, good for being read out once. */
    String draw() {
        return chance.ints(DRAWN_LENGTH, 0, LETTERS.length())
                .mapToObj(at -> LETTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
