package kurogo.intake;

import java.util.List;
import kurogo.intake.read.Problem;

/** What became of what a person typed instead of what stands in a cell. */
public sealed interface Amending {

    /** It was kept, and the file read anew with it. */
    record Kept(Upload upload) implements Amending {}

    /**
     * It was not kept, because the file would not have been taken in with it.
     *
     * @param reasons why, at least one
     */
    record Refused(List<Problem> reasons) implements Amending {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
