package kurogo.reminder;

import java.util.List;

/** A wording names fields that there are none of; it is neither kept nor filled in. */
public class UnknownFieldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> fields;

    public UnknownFieldException(List<String> fields) {
        super("Unknown fields: " + fields);
        this.fields = List.copyOf(fields);
    }

    /** The fields as they are written, braces included. */
    public List<String> fields() {
        return fields;
    }
}
