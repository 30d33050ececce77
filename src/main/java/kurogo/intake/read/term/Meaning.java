package kurogo.intake.read.term;

import java.util.Optional;
import kurogo.intake.read.Heading;
import kurogo.intake.read.cell.Unit;
import kurogo.report.answers.Programme;

/** What a person said that a heading or label means. */
public sealed interface Meaning {

    /** There is no use for what stands under it. */
    NotNeeded NOT_NEEDED = new NotNeeded();

    /**
     * It asks one of the report's questions.
     *
     * @param heading the question
     * @param programme the programme it is asked of, where the heading names one
     * @param unit the unit of its figures, where neither heading nor sheet state it
     */
    record Asks(Heading heading, Optional<Programme> programme, Optional<Unit> unit) implements Meaning {

        /** A question asked of no programme in particular, in the unit the sheet states. */
        public Asks(Heading heading) {
            this(heading, Optional.empty(), Optional.empty());
        }
    }

    /** It asks nothing the report needs. */
    record NotNeeded() implements Meaning {}
}
