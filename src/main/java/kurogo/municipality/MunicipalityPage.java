package kurogo.municipality;

import java.util.List;
import java.util.Optional;
import kurogo.area.Population;
import kurogo.area.master.Municipality;
import kurogo.report.AnswerSource;
import kurogo.report.PeriodAnswers;
import kurogo.review.TrackedFlag;

/**
 * All a municipality's page shows.
 *
 * @param municipality which
 * @param populations residents over time, oldest first
 * @param periods its reports that count, oldest first
 * @param sources the cells the newest report was read from
 * @param flags flags on it, newest round first; none for those who may not see flags
 */
public record MunicipalityPage(
        Municipality municipality,
        List<Population> populations,
        List<PeriodAnswers> periods,
        List<AnswerSource> sources,
        List<TrackedFlag> flags) {

    public MunicipalityPage {
        populations = List.copyOf(populations);
        periods = List.copyOf(periods);
        sources = List.copyOf(sources);
        flags = List.copyOf(flags);
    }

    public Optional<PeriodAnswers> newest() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.getLast());
    }
}
