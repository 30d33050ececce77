package kurogo.durability;

import java.util.Optional;

/**
 * Something the program has told a person is done.
 *
 * @param kind what was done
 * @param subject to what
 * @param number what must be found again; what it counts depends on the kind
 */
public record Promise(Kind kind, String subject, long number) {

    private static final String MARK = "PROMISED";
    /** Whoever is killed while speaking has promised nothing. */
    private static final String END = ".";

    private static final int PARTS = 5;

    public enum Kind {
        /** A file was taken in; the subject is its name. */
        FILE_RECEIVED,
        /** A report counts; the subject is its submission, the number how many of its answers are traced to cells. */
        REPORT_ACCEPTED,
        /** A round was evaluated; the subject is the run, the number how many findings it has. */
        ROUND_EVALUATED,
        /** A contact was changed for the number-th time; the subject is the contact. */
        CONTACT_CHANGED
    }

    /** The subject as the number of a row. */
    long id() {
        return Long.parseLong(subject);
    }

    /** As a line of a log. */
    String line() {
        return String.join("\t", MARK, kind.name(), subject, Long.toString(number), END);
    }

    public static Optional<Promise> of(String line) {
        String[] parts = line.split("\t", -1);
        return parts.length == PARTS && parts[0].equals(MARK) && parts[PARTS - 1].equals(END)
                ? Optional.of(new Promise(Kind.valueOf(parts[1]), parts[2], Long.parseLong(parts[3])))
                : Optional.empty();
    }
}
