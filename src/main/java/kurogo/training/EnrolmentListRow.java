package kurogo.training;

import java.util.Optional;

/**
 * One line of a list of people to be put down.
 *
 * @param line its number in the file, as people count
 * @param person who; without a municipality they are the prefecture's own
 * @param problem why the line cannot be taken; nothing when it can
 */
public record EnrolmentListRow(int line, Person person, Optional<Problem> problem) {

    /** The same line with a reason why it cannot be taken. */
    EnrolmentListRow because(Problem why) {
        return new EnrolmentListRow(line, person, Optional.of(why));
    }

    /** Why a line cannot be taken. */
    public enum Problem {
        NAME_MISSING,
        MUNICIPALITY_UNKNOWN,
        /** The name stands on an earlier line already. */
        TWICE,
        /** Somebody of the same name is known, and it is not clear whether it is the same person. */
        NAMESAKE,
        /** They lack what the course asks for. */
        NOT_READY
    }
}
