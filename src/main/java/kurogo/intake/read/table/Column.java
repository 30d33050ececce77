package kurogo.intake.read.table;

import java.util.List;
import java.util.Optional;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Reading;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.time.HeadPeriod;
import kurogo.report.answers.Programme;

/**
 * What a column of a table holds.
 *
 * @param number its number in the matrix
 * @param last the last column its heading covers; those behind the first may hold the unit or the rest of a name
 * @param heading what it asks
 * @param programme the programme its heading names, in tables with programmes side by side
 * @param period the time its heading names
 * @param unit the unit its heading states
 * @param remark words of its heading of which nobody knows what they make of the question; empty when there are none
 * @param mapped whether a person has said what it holds
 */
public record Column(
        int number,
        int last,
        Heading heading,
        Optional<Programme> programme,
        HeadPeriod period,
        Optional<Unit> unit,
        String remark,
        boolean mapped) {

    public static Column of(int number, int last, HeadMeaning asks) {
        return new Column(
                number, last, asks.heading(), asks.programme(), asks.period(), asks.unit(), asks.remark(), false);
    }

    /** A reading of one of its cells, marked where it rests on what a person has said. */
    public <T> Reading<T> mark(Reading<T> reading) {
        return mapped ? reading.mapped() : reading;
    }

    public Column in(Unit stated) {
        return new Column(number, last, heading, programme, period, Optional.of(stated), remark, mapped);
    }

    /** The same where nobody can say in which unit its figures are. */
    public Column inNoUnit() {
        return new Column(number, last, heading, programme, period, Optional.empty(), remark, mapped);
    }

    public Column asking(Heading other) {
        return new Column(number, last, other, programme, period, unit, remark, mapped);
    }

    public Column withoutRemark() {
        return new Column(number, last, heading, programme, period, unit, "", mapped);
    }

    /** The question with whom and what time it is asked of: in one table there should be one column for it. */
    public List<Object> question() {
        return List.of(heading, programme, period);
    }
}
