package kurogo.training;

import java.util.Optional;

/**
 * One line of a list of people to be put down.
 *
 * @param line its number in the file, as people count
 * @param person who; without a municipality they are the prefecture's own
 * @param tellsManager whether the list tells who is a manager at all
 * @param problem why the line cannot be taken; nothing when it can
 * @param renewal what differs from what is on record of somebody of this name; nothing where nobody is, or nothing differs
 */
public record EnrolmentListRow(
        int line, Person person, boolean tellsManager, Optional<Problem> problem, Optional<Renewal> renewal) {

    /** The same line with what differs from what is known of somebody; of what it does not tell nothing does. */
    EnrolmentListRow comparedWith(Participant known) {
        Person told = tellsManager ? person : person.withManager(known.person().manager());
        return new EnrolmentListRow(line, person, tellsManager, problem, Renewal.of(known, told));
    }

    /** The same line with a reason why it cannot be taken. */
    EnrolmentListRow because(Problem why) {
        return new EnrolmentListRow(line, person, tellsManager, Optional.of(why), Optional.empty());
    }

    /** Why a line cannot be taken. */
    public enum Problem {
        NAME_MISSING,
        MUNICIPALITY_UNKNOWN,
        /** The name stands on an earlier line already. */
        TWICE,
        /** Several of the same name are known, and it is not clear whether it is one of them. */
        NAMESAKE,
        /** They lack what the course asks for. */
        NOT_READY
    }
}
