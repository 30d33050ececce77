package kurogo.report;

/** The round takes in no reports; it has to be opened again first. */
public class RoundClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RoundClosedException(ReportingRound round) {
        super("Round " + round.title() + " is closed");
    }
}
