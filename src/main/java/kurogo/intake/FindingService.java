package kurogo.intake;

import java.util.List;
import java.util.Map;
import kurogo.access.CurrentUser;
import kurogo.access.ForReporting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person should look at in all files that wait in a round, as it was written down when they were read. Staff see the
 * files staff brought in, a municipal reporter their municipality's.
 */
@Service
@Transactional(readOnly = true)
@ForReporting
public class FindingService {

    private final FindingRepository findings;
    private final CurrentUser user;

    FindingService(FindingRepository findings, CurrentUser user) {
        this.findings = findings;
        this.user = user;
    }

    /** Some of what is asked for, from a place in its order. */
    public List<FileFinding> find(FindingQuery query, int offset, int limit) {
        return findings.find(query, user.get().municipality(), offset, limit);
    }

    /** How many there are of each kind, whichever kind is asked for; kinds without any left out. */
    public Map<FoundKind, Integer> counts(FindingQuery query) {
        return findings.counts(query.ofEveryKind(), user.get().municipality());
    }

    /** The files of which not everything is in the list, in the order they came. */
    public List<FindingsLeftOut> leftOut(long roundId) {
        return findings.leftOut(roundId, user.get().municipality());
    }
}
