package kurogo.api;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A personal token, without its secret.
 *
 * @param id its number in the database
 * @param userId whose it is
 * @param name what it is for, in its owner's words
 * @param scopes what it opens
 * @param issuedAt when it was made
 * @param expiresAt from when on it opens nothing any more
 * @param ended whether its owner has ended all their sessions since, and it with them
 * @param usedAt when it was last used, to the hour; nothing when it never was
 */
public record ApiToken(
        long id,
        long userId,
        String name,
        Set<ApiScope> scopes,
        Instant issuedAt,
        Instant expiresAt,
        boolean ended,
        Optional<Instant> usedAt) {

    public ApiToken {
        scopes = Set.copyOf(scopes);
    }

    /** Whether it still opens anything at a moment. */
    public boolean holds(Instant at) {
        return !ended && at.isBefore(expiresAt);
    }
}
