package kurogo.intake;

import java.util.List;
import kurogo.intake.read.Problem;

/** What became of an upload that was to be read with another mapping or with none. */
public sealed interface MappingOutcome {

    /** It was read anew. */
    record Read(Upload upload) implements MappingOutcome {}

    /**
     * Nothing was changed, because the file would not have been taken in when read so.
     *
     * @param reasons why, at least one
     */
    record Refused(List<Problem> reasons) implements MappingOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
