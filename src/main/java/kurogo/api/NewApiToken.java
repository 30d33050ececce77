package kurogo.api;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A token somebody wants.
 *
 * @param name what it is for
 * @param scopes what it is to open
 * @param days for how many days
 */
public record NewApiToken(String name, Set<ApiScope> scopes, int days) {

    /** Longest name. */
    public static final int LONGEST_NAME = 80;

    /** Choices of how long a token lives, in days. A year is the longest: one that is forgotten ends by itself. */
    public static final List<Integer> LIVES = List.of(30, 90, 180, 365);

    public NewApiToken {
        name = name.strip();
        scopes = Set.copyOf(scopes);
    }

    Duration life() {
        return Duration.ofDays(days);
    }
}
