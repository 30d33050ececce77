package kurogo.report;

import java.util.List;

/**
 * Who has reported to a round and who has not.
 *
 * @param round the round
 * @param standings one for each municipality asked, by code
 */
public record Completeness(ReportingRound round, List<ReportStanding> standings) {

    public Completeness {
        standings = List.copyOf(standings);
    }

    public int asked() {
        return standings.size();
    }

    /** Municipalities that handed in what counts or waits for staff. */
    public int handedIn() {
        return asked() - missing().size();
    }

    /** Municipalities of which a submission counts. */
    public int reported() {
        return (int) standings.stream()
                .filter(standing -> standing.counted().isPresent())
                .count();
    }

    /** Municipalities to be asked: nothing counts and nothing waits for staff. */
    public List<ReportStanding> missing() {
        return standings.stream().filter(ReportStanding::isMissing).toList();
    }

    /** Reports that wait for staff's check. */
    public List<ReportStanding> awaitingCheck() {
        return standings.stream().filter(ReportStanding::awaitsCheck).toList();
    }

    public List<ReportStanding> late() {
        return standings.stream().filter(ReportStanding::late).toList();
    }
}
