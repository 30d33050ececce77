package kurogo.access;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Takes a password typed with another input method for the same: full-width letters, composed and decomposed kana are made alike before
 * the hash (NFKC, as NIST SP 800-63B-4, 3.1.1.2 advises).
 */
record NormalizedPasswords(PasswordEncoder encoder) implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(normalized(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return encoder.matches(normalized(password), hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private static @Nullable String normalized(@Nullable CharSequence password) {
        return password == null ? null : Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
