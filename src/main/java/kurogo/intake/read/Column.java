package kurogo.intake.read;

import java.util.Optional;
import kurogo.report.answers.Programme;

/**
 * What a column of a table holds.
 *
 * @param number its number in the matrix
 * @param heading what it asks
 * @param programme the programme its heading names, in tables with programmes side by side
 * @param unit the unit its heading states
 * @param mapped whether a person has said what it holds
 */
record Column(int number, Heading heading, Optional<Programme> programme, Optional<Unit> unit, boolean mapped) {

    /** A reading of one of its cells, marked where it rests on what a person has said. */
    <T> Reading<T> mark(Reading<T> reading) {
        return mapped ? reading.mapped() : reading;
    }

    Column in(Unit unit) {
        return new Column(number, heading, programme, Optional.of(unit), mapped);
    }
}
