package kurogo.area;

import java.util.List;

/**
 * A master file is not as it should be; nothing of any file was taken. Its words are
 * {@code area.masterFile.<Reason>} in the message bundles, with {@link #details()} filled in.
 */
public final class MasterFileError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, and what its details are after the file's name. */
    public enum Reason {
        /** The file as a whole cannot be read: why. */
        UNREADABLE,
        /** A column is missing: its name. */
        COLUMN_MISSING,
        /** A value is missing or not of its kind: line, column, text. */
        NOT_UNDERSTOOD,
        /** The same again further up: line, column, text. */
        TWICE,
        /** A municipality of another prefecture: line, column, text. */
        OTHER_PREFECTURE,
        /** Not among the municipalities: line or number of the outline, column, text. */
        UNKNOWN_MUNICIPALITY,
        /** More of them than residents: line, column, text. */
        MORE_THAN_RESIDENTS,
        /** Another prefecture is served here already: its name. */
        ANOTHER_PREFECTURE_SERVED
    }

    private final Reason reason;
    private final List<String> details;

    MasterFileError(Reason reason, String... details) {
        super(reason + " " + String.join(", ", details));
        this.reason = reason;
        this.details = List.of(details);
    }

    public Reason reason() {
        return reason;
    }

    /** Name of the file, then what the reason tells of. */
    public List<String> details() {
        return details;
    }
}
