package kurogo.report;

import kurogo.calendar.ReportingPeriod;

/** Another round asks about the same period already. */
public class RoundExistsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RoundExistsException(ReportingPeriod period) {
        super("There is a round for " + period);
    }
}
