package kurogo.training;

import java.util.Optional;

/**
 * Somebody who teaches or helps.
 *
 * @param role as what
 * @param userId number of their account, if they are of the prefecture
 * @param name what they are called
 */
public record TeamMember(Role role, Optional<Long> userId, String name) {

    /** What somebody does in a session. */
    public enum Role {
        TRAINER,
        HELPER
    }

    /** Whether both are the same person, as far as can be told. */
    public boolean isSameAs(TeamMember other) {
        return userId.isPresent() || other.userId.isPresent()
                ? userId.equals(other.userId)
                : name.strip().equals(other.name.strip());
    }
}
