package kurogo.report;

import java.util.Collection;
import java.util.Map;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.KeyAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of rounds for screens that show all municipalities at once; read anew only after something changed. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class RoundFigureService {

    private final CompletenessService completeness;
    private final CountedAnswers counted;

    RoundFigureService(CompletenessService completeness, CountedAnswers counted) {
        this.completeness = completeness;
        this.counted = counted;
    }

    /**
     * Who has reported to a round, and what counts.
     *
     * @throws java.util.NoSuchElementException when there is no such round
     */
    public RoundFigures of(long roundId) {
        return new RoundFigures(completeness.of(roundId), counted.of(roundId));
    }

    /** What counts in a round, by municipality. */
    public Map<MunicipalityCode, KeyAnswers> answers(long roundId) {
        return counted.of(roundId);
    }

    /** What counts in some rounds; one nobody reported to is absent. */
    public Map<Long, Map<MunicipalityCode, KeyAnswers>> answers(Collection<Long> roundIds) {
        return counted.of(roundIds);
    }

    /** By which what was handed in to some rounds is told from what it was at any other moment; a round nobody reported to is absent. */
    public Map<Long, RoundStamp> stamps(Collection<Long> roundIds) {
        return counted.stamps(roundIds);
    }
}
