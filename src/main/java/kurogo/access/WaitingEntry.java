package kurogo.access;

import java.sql.Connection;

/** An entry of the audit trail that waits for the database it is to stand in, which is not there yet or not that of a running program. */
@FunctionalInterface
public interface WaitingEntry {

    /** Leaves nothing in a database. */
    WaitingEntry NONE = database -> {};

    /** Writes the entry; committing it is left to whoever has the connection. */
    void writeInto(Connection database);
}
