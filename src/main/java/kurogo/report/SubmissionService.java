package kurogo.report;

import java.util.List;
import java.util.Optional;
import kurogo.access.ForReporting;
import kurogo.access.ForStaff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to submissions: a municipality hands in, staff accept or send back. Each call is all or nothing, and what
 * staff decide rests on what they saw: when another version counts by now, they are told and nothing is kept.
 */
@Service
@Transactional
@ForStaff
public class SubmissionService {

    private final SubmissionKeeping keeping;
    private final SubmissionDecisions decisions;

    SubmissionService(SubmissionKeeping keeping, SubmissionDecisions decisions) {
        this.keeping = keeping;
        this.decisions = decisions;
    }

    /**
     * Keeps reports as the versions that count, all of them or none.
     *
     * @throws StandingChangedException when for one of them another version counts than the person saw
     * @throws RoundClosedException when the round takes in no reports
     */
    public List<Submission> accept(long roundId, List<NewSubmission> reports) {
        return keeping.accept(roundId, reports);
    }

    /**
     * Keeps very many reports of one round as the versions that count, as part of a longer import: what was kept is told in
     * the audit trail in short.
     *
     * @throws StandingChangedException when for one of them another version counts than the person saw
     * @throws RoundClosedException when the round takes in no reports
     */
    public void acceptMany(long roundId, List<NewSubmission> reports) {
        keeping.acceptMany(roundId, reports);
    }

    /**
     * Hands in reports for staff's check, all of them or none; one handed in earlier and not yet checked is superseded.
     *
     * @throws RoundClosedException when the round takes in no reports
     */
    @ForReporting
    public List<Submission> handIn(long roundId, List<NewSubmission> reports) {
        return keeping.handIn(roundId, reports);
    }

    /**
     * Accepts what a municipality handed in: from now on it counts.
     *
     * @param seen the submission as the person saw it
     * @param standing id of the submission that counted when the person looked, if any
     * @throws StaleVersionException when someone decided about it meanwhile
     * @throws StandingChangedException when another version counts than the person saw
     */
    public Submission accept(Submission seen, Optional<Long> standing) {
        return decisions.accept(seen, standing);
    }

    /**
     * Sends a submission back to the municipality. When it counted, nothing counts until the next one is accepted.
     *
     * @param seen the submission as the person saw it
     * @param remark what the municipality is asked to mend, not blank
     * @throws StaleVersionException when someone decided about it meanwhile
     */
    public Submission sendBack(Submission seen, String remark) {
        return decisions.sendBack(seen, remark);
    }

    /**
     * Lets a version that was superseded or sent back count again.
     *
     * @param seen the submission as the person saw it
     * @param standing id of the submission that counted when the person looked, if any
     * @param reason why it is to count again, not blank; kept with it
     * @throws StaleVersionException when someone decided about it meanwhile
     * @throws StandingChangedException when another version counts than the person saw
     */
    public Submission reinstate(Submission seen, Optional<Long> standing, String reason) {
        return decisions.reinstate(seen, standing, reason);
    }
}
