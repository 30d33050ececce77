package kurogo.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.CompletenessService;
import kurogo.report.MunicipalHistoryService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import kurogo.review.FlagMarkService;
import kurogo.review.rule.RuleCode;
import org.springframework.stereotype.Component;

/** Counts a round and those of the years before it, each number of all of them in one query. */
@Component
class YearsBefore {

    private static final int YEARS_SHOWN = 5;
    private static final int FEWEST_FOR_A_LINE = 2;

    private final RoundService rounds;
    private final CompletenessService completeness;
    private final MunicipalHistoryService history;
    private final FlagMarkService flags;
    private final SameMunicipalities same;

    YearsBefore(
            RoundService rounds,
            CompletenessService completeness,
            MunicipalHistoryService history,
            FlagMarkService flags,
            SameMunicipalities same) {
        this.rounds = rounds;
        this.completeness = completeness;
        this.history = history;
        this.flags = flags;
        this.same = same;
    }

    Lookback of(ReportingRound round) {
        List<ReportingRound> known = rounds.all().stream()
                .filter(one -> isWithin(round.period(), one.period()))
                .toList();
        List<ReportingRound> line = line(round.period(), known);
        List<ReportingRound> counted = Stream.concat(
                        line.stream(), known.stream().filter(one -> isNowOrBefore(round.period(), one.period())))
                .distinct()
                .toList();
        Map<Long, RoundCounts> counts = counts(counted);
        return new Lookback(
                round.period(), withoutGaps(line), byPeriod(counted, counts), yearBefore(round, counted, counts));
    }

    private Optional<LikeForLike> yearBefore(
            ReportingRound round, List<ReportingRound> counted, Map<Long, RoundCounts> counts) {
        return counted.stream()
                .filter(one -> one.period().equals(round.period().yearBefore()))
                .findFirst()
                .map(before -> same.of(round, before, counts));
    }

    private static Map<ReportingPeriod, RoundCounts> byPeriod(
            List<ReportingRound> rounds, Map<Long, RoundCounts> counts) {
        return rounds.stream()
                .collect(Collectors.toMap(
                        ReportingRound::period, round -> Objects.requireNonNull(counts.get(round.id()))));
    }

    private static boolean isWithin(ReportingPeriod now, ReportingPeriod other) {
        int years = now.year().startYear() - other.year().startYear();
        return years >= 0 && years < YEARS_SHOWN;
    }

    private static boolean isNowOrBefore(ReportingPeriod now, ReportingPeriod other) {
        return other.equals(now) || other.equals(now.yearBefore());
    }

    private static List<ReportingRound> line(ReportingPeriod now, List<ReportingRound> known) {
        List<ReportingRound> samePart = of(now.part(), known);
        return samePart.size() < FEWEST_FOR_A_LINE ? of(PeriodPart.ANNUAL, known) : samePart;
    }

    private static List<ReportingRound> of(PeriodPart part, List<ReportingRound> known) {
        return known.stream().filter(one -> one.period().part() == part).toList();
    }

    /** From the first to the last; a year nobody was asked about stands among them. */
    private static List<ReportingPeriod> withoutGaps(List<ReportingRound> newestFirst) {
        if (newestFirst.isEmpty()) {
            return List.of();
        }
        ReportingPeriod last = newestFirst.getFirst().period();
        int first = newestFirst.getLast().period().year().startYear();
        return IntStream.rangeClosed(first - last.year().startYear(), 0)
                .mapToObj(years -> new ReportingPeriod(last.year().plus(years), last.part()))
                .toList();
    }

    private Map<Long, RoundCounts> counts(Collection<ReportingRound> of) {
        List<Long> ids = of.stream().map(ReportingRound::id).toList();
        Map<Long, Integer> handedIn = completeness.handedIn(ids);
        Map<Long, Map<Programme, Long>> cases = history.cases(ids);
        Map<Long, Map<RuleCode, Long>> raised = flags.raised(ids);
        return ids.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new RoundCounts(
                                handedIn.getOrDefault(id, 0),
                                cases.getOrDefault(id, Map.of()),
                                Optional.ofNullable(raised.get(id)))));
    }
}
