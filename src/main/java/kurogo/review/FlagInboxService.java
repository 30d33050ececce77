package kurogo.review;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.access.ForPrefecture;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBand;
import kurogo.report.RoundService;
import kurogo.review.rule.NotAssessable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inbox: flags of a round a page at a time, and how many there are. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class FlagInboxService {

    private final FlagInboxRepository inbox;
    private final RoundService rounds;
    private final AreaService area;
    private final ReviewService review;
    private final Clock clock;

    FlagInboxService(
            FlagInboxRepository inbox, RoundService rounds, AreaService area, ReviewService review, Clock clock) {
        this.inbox = inbox;
        this.rounds = rounds;
        this.area = area;
        this.review = review;
        this.clock = clock;
    }

    /** How many flags there are in each group, groups in their order: one query. */
    public List<FlagCount> counts(FlagFilter filter, FlagGrouping grouping) {
        return inbox.counts(selection(filter), grouping);
    }

    /** Some of the flags: two queries. */
    public List<TrackedFlag> page(FlagFilter filter, FlagOrder order, int offset, int limit) {
        return inbox.page(selection(filter), order, offset, limit);
    }

    /** Where a flag stands among the flags, from 0 on; nothing when it is none of them. */
    public OptionalInt placeOf(long flagId, FlagFilter filter, FlagOrder order) {
        int place = inbox.numbers(selection(filter), order).indexOf(flagId);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** All of the flags, to be taken away or decided together. */
    public List<TrackedFlag> all(FlagFilter filter, FlagOrder order) {
        return inbox.all(selection(filter), order);
    }

    /** What the last evaluation of a round could not judge, and why; nothing when it was never evaluated. */
    public List<NotAssessable> notAssessable(long roundId) {
        return review.lastRun(roundId)
                .map(run -> review.result(run.id()).notAssessable())
                .orElse(List.of());
    }

    private FlagSelection selection(FlagFilter filter) {
        return new FlagSelection(
                filter,
                filter.band().map(band -> inBand(filter.roundId(), band)),
                filter.daysOld().map(days -> clock.instant().minus(Duration.ofDays(days))));
    }

    private Set<MunicipalityCode> inBand(long roundId, PopulationBand band) {
        return area.residents(rounds.get(roundId).period().year()).entrySet().stream()
                .filter(residents -> band.holds(residents.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
