package kurogo.review.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBand;
import kurogo.area.master.PopulationBands;
import kurogo.review.rule.NotAssessable.Reason;
import kurogo.stats.NearestNeighbours;

/**
 * Divides runs into groups to be compared. Every run of the prefecture is judged in exactly one group, of which it is a member itself; published
 * results of other prefectures are members but never judged.
 *
 * <p>A population band with too few members is joined by the next band above, then the next above that, and when there is none
 * above, by those below; each band is widened for itself, so that a municipality is compared with larger ones before smaller ones.
 * Nearest neighbours are sought among the prefecture's own by {@link Traits}; published results tell population alone, which is
 * too little to be a neighbour by.
 */
final class Comparisons {

    private final ReviewedRound round;
    private final RuleSet ruleSet;
    private final RuleCode rule;
    private final int needed;

    /**
     * Groups as a rule set wants them.
     *
     * @param needed members from which on a group is large enough
     */
    Comparisons(ReviewedRound round, RuleSet ruleSet, RuleCode rule, int needed) {
        this.round = round;
        this.ruleSet = ruleSet;
        this.rule = rule;
        this.needed = needed;
    }

    /** The groups of some runs, by municipality code; the population of each is known where bands are asked for. */
    Stream<Comparison> of(List<ProgrammeRun> runs) {
        List<ProgrammeRun> own = runs.stream().filter(ProgrammeRun::isOwn).toList();
        return switch (ruleSet.peers().way(rule)) {
            case PREFECTURE -> wholePrefecture(runs, own);
            case BAND -> bands(runs, run -> true);
            case NEAREST -> nearest(own);
            case LIST -> lists(runs, own);
        };
    }

    /** Why a run cannot be compared: cases or cost are not stated, it ran at no cost, or bands are asked for and its population is not known. */
    Optional<NotAssessable> obstacle(ProgrammeRun run) {
        return run.obstacle(rule)
                .or(() -> needsPopulation(run) && run.population().isEmpty()
                        ? Optional.of(run.notAssessable(rule, Reason.NO_POPULATION))
                        : Optional.empty());
    }

    private boolean needsPopulation(ProgrammeRun run) {
        PeerWay way = ruleSet.peers().way(rule);
        boolean listed = ruleSet.peers().lists().containsKey(run.code());
        return way == PeerWay.BAND || way == PeerWay.LIST && !listed && byItself() == PeerWay.BAND && run.isOwn();
    }

    private PeerWay byItself() {
        return Peers.CHOICE.getOrDefault(rule, PeerWay.PREFECTURE);
    }

    private static Stream<Comparison> wholePrefecture(List<ProgrammeRun> runs, List<ProgrammeRun> judged) {
        return judged.isEmpty()
                ? Stream.empty()
                : Stream.of(Comparison.of(PeerGroup.Kind.WHOLE_PREFECTURE, runs, judged));
    }

    private Stream<Comparison> nearest(List<ProgrammeRun> own) {
        Map<ProgrammeRun, double[]> variables = new LinkedHashMap<>();
        own.forEach(run -> variables.put(run, run.traits().variables(run.population())));
        NearestNeighbours<ProgrammeRun> neighbours = NearestNeighbours.among(variables);
        return own.stream().map(run -> {
            List<ProgrammeRun> members = new ArrayList<>(List.of(run));
            neighbours.of(run, ruleSet.peers().neighbours()).forEach(neighbour -> members.add(neighbour.unit()));
            return Comparison.of(PeerGroup.Kind.NEAREST_NEIGHBOURS, members, List.of(run));
        });
    }

    private Stream<Comparison> lists(List<ProgrammeRun> runs, List<ProgrammeRun> own) {
        Map<MunicipalityCode, Set<MunicipalityCode>> lists = ruleSet.peers().lists();
        Predicate<ProgrammeRun> listed = run -> lists.containsKey(run.code());
        Stream<Comparison> byList = own.stream().filter(listed).map(run -> {
            Set<MunicipalityCode> named = new HashSet<>(lists.getOrDefault(run.code(), Set.of()));
            named.add(run.code());
            List<ProgrammeRun> members =
                    runs.stream().filter(other -> named.contains(other.code())).toList();
            return Comparison.of(PeerGroup.Kind.OWN_LIST, members, List.of(run));
        });
        Stream<Comparison> byThemselves = byItself() == PeerWay.BAND
                ? bands(runs, listed.negate())
                : wholePrefecture(runs, own.stream().filter(listed.negate()).toList());
        return Stream.concat(byList, byThemselves);
    }

    private Stream<Comparison> bands(List<ProgrammeRun> runs, Predicate<ProgrammeRun> wanted) {
        PopulationBands bands = round.bands();
        List<List<ProgrammeRun>> byBand = byBand(runs, bands);
        return IntStream.range(0, byBand.size()).boxed().flatMap(place -> {
            List<ProgrammeRun> judged = byBand.get(place).stream()
                    .filter(ProgrammeRun::isOwn)
                    .filter(wanted)
                    .toList();
            return judged.isEmpty() ? Stream.empty() : Stream.of(merged(place, byBand, bands, judged));
        });
    }

    private static List<List<ProgrammeRun>> byBand(List<ProgrammeRun> runs, PopulationBands bands) {
        List<List<ProgrammeRun>> members = new ArrayList<>();
        bands.bands().forEach(band -> members.add(new ArrayList<>()));
        for (ProgrammeRun run : runs) {
            if (run.population().isPresent()) {
                members.get(bands.placeOf(run.population().getAsInt())).add(run);
            }
        }
        return members;
    }

    private Comparison merged(
            int place, List<List<ProgrammeRun>> byBand, PopulationBands bands, List<ProgrammeRun> judged) {
        int first = place;
        int last = place;
        int members = byBand.get(place).size();
        while (members < needed && last + 1 < byBand.size()) {
            last++;
            members += byBand.get(last).size();
        }
        while (members < needed && first > 0) {
            first--;
            members += byBand.get(first).size();
        }
        PopulationBand highest = bands.bands().get(last);
        return new Comparison(
                first == last ? PeerGroup.Kind.POPULATION_BAND : PeerGroup.Kind.MERGED_BANDS,
                OptionalLong.of(bands.bands().get(first).from()),
                highest.isOpen() ? OptionalLong.empty() : OptionalLong.of(highest.below() - 1L),
                byBand.subList(first, last + 1).stream().flatMap(List::stream).toList(),
                judged);
    }
}
