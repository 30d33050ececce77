package kurogo.backup;

import java.util.List;
import java.util.Optional;

/**
 * What became of an order to put a backup back.
 *
 * @param order the order
 * @param refused why it was not put back; the database is then the one it was
 * @param programs the other programs that were in the way
 * @param replaced name of the file or the schema in which what stood there is kept
 */
public record RestoreOutcome(
        RestoreOrder order, Optional<BackupRefused.Reason> refused, List<String> programs, Optional<String> replaced) {

    public RestoreOutcome {
        programs = List.copyOf(programs);
    }

    static RestoreOutcome done(RestoreOrder order, Optional<String> replaced) {
        return new RestoreOutcome(order, Optional.empty(), List.of(), replaced);
    }

    static RestoreOutcome refused(RestoreOrder order, BackupRefused why) {
        return new RestoreOutcome(order, Optional.of(why.reason()), why.programs(), Optional.empty());
    }
}
