package kurogo.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.area.AreaService;
import kurogo.area.KnownTraits;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.CompletenessService;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SubmittedReport;
import kurogo.review.rule.CountedSubmission;
import kurogo.review.rule.ReferenceResult;
import kurogo.review.rule.ReviewedMunicipality;
import kurogo.review.rule.ReviewedRound;
import kurogo.review.rule.RuleSet;
import kurogo.review.rule.Traits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers all an evaluation may look at: a handful of queries whatever the number of municipalities. */
@Component
class ReviewInput {

    private final AreaService area;
    private final RoundService rounds;
    private final ReportService reports;
    private final CompletenessService completeness;
    private final ReferenceRepository reference;

    ReviewInput(
            AreaService area,
            RoundService rounds,
            ReportService reports,
            CompletenessService completeness,
            ReferenceRepository reference) {
        this.area = area;
        this.rounds = rounds;
        this.reports = reports;
        this.completeness = completeness;
        this.reference = reference;
    }

    /** What the prefecture's own municipalities reported. */
    ReviewedRound of(long roundId, LocalDate asOf) {
        ReportingRound round = rounds.get(roundId);
        FiscalYear year = round.period().year();
        Map<MunicipalityCode, Integer> residents = area.residents(year);
        Map<MunicipalityCode, Traits> traits = area.traits(year).stream()
                .collect(Collectors.toMap(known -> known.municipality(), ReviewInput::traits));
        Map<MunicipalityCode, SubmittedReport> counted = byCode(reports.counted(roundId));
        Map<MunicipalityCode, SubmittedReport> before = previousYear(round.period());
        Map<MunicipalityCode, LocalDate> handedIn = firstHandedIn(roundId);
        List<ReviewedMunicipality> municipalities = area.municipalities(round.dueOn()).stream()
                .map(municipality -> municipality.code())
                .map(code -> new ReviewedMunicipality(
                        code,
                        population(residents.get(code)),
                        Optional.ofNullable(counted.get(code))
                                .map(report -> new CountedSubmission(
                                        Optional.ofNullable(handedIn.get(code)), report.answers())),
                        Optional.ofNullable(before.get(code)).map(SubmittedReport::answers),
                        traits.getOrDefault(code, Traits.UNKNOWN)))
                .toList();
        return new ReviewedRound(
                round.period(), round.asked(), Optional.of(round.dueOn()), asOf, area.bands(), municipalities);
    }

    /** The sets of published results that some rules use; none where they use none. */
    List<Long> referenceFor(RuleSet ruleSet) {
        return ruleSet.peers().needReference() ? reference.inUse() : List.of();
    }

    /** The published results of some sets that some rules may use for a round. */
    List<ReferenceResult> reference(List<Long> sets, FiscalYear year, RuleSet ruleSet) {
        return sets.isEmpty()
                ? List.of()
                : reference.results(sets, year.plus(-ruleSet.peers().yearsBack()), year);
    }

    private Map<MunicipalityCode, SubmittedReport> previousYear(ReportingPeriod period) {
        return rounds.find(period.yearBefore())
                .map(round -> byCode(reports.counted(round.id())))
                .orElse(Map.of());
    }

    private static Map<MunicipalityCode, SubmittedReport> byCode(List<SubmittedReport> reports) {
        return reports.stream()
                .collect(Collectors.toMap(report -> report.submission().municipality(), Function.identity()));
    }

    /** A correction of a report that came in time makes nobody late. */
    private Map<MunicipalityCode, LocalDate> firstHandedIn(long roundId) {
        Map<MunicipalityCode, LocalDate> days = new HashMap<>();
        completeness
                .of(roundId)
                .standings()
                .forEach(standing -> standing.handedInOn().ifPresent(day -> days.put(standing.municipality(), day)));
        return days;
    }

    private static OptionalInt population(@Nullable Integer residents) {
        return residents == null || residents == 0 ? OptionalInt.empty() : OptionalInt.of(residents);
    }

    private static Traits traits(KnownTraits known) {
        return new Traits(known.shareOf65AndOver(), known.areaKm2(), known.fiscalStrength());
    }
}
