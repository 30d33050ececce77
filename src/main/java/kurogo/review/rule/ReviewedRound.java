package kurogo.review.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.answers.Asked;

/**
 * The data set of an evaluation: one reporting round of one prefecture, everything the rules may look at and nothing else.
 *
 * @param period what the round asks about
 * @param asked what it asks; what it does not ask is not judged, even where a report answers it
 * @param due last day for handing in; empty when none was set, and then whoever has handed in nothing by {@code asOf} is missing
 * @param asOf the day the round is judged on; nothing reads a clock
 * @param bands population bands by which peers are drawn
 * @param municipalities all municipalities asked, each once; kept by code, in whatever order they are given
 * @param reference published results of other prefectures' municipalities, by which a rule set may widen groups; kept by code,
 *     programme, year and title
 */
public record ReviewedRound(
        ReportingPeriod period,
        Asked asked,
        Optional<LocalDate> due,
        LocalDate asOf,
        PopulationBands bands,
        List<ReviewedMunicipality> municipalities,
        List<ReferenceResult> reference) {

    private static final Comparator<ReferenceResult> BY_CODE = Comparator.comparing(ReferenceResult::code)
            .thenComparing(ReferenceResult::programme)
            .thenComparing(result -> result.source().year())
            .thenComparing(result -> result.source().title());

    /** A round without published results. */
    public ReviewedRound(
            ReportingPeriod period,
            Asked asked,
            Optional<LocalDate> due,
            LocalDate asOf,
            PopulationBands bands,
            List<ReviewedMunicipality> municipalities) {
        this(period, asked, due, asOf, bands, municipalities, List.of());
    }

    public ReviewedRound {
        Set<MunicipalityCode> seen = new HashSet<>();
        for (ReviewedMunicipality municipality : municipalities) {
            if (!seen.add(municipality.code())) {
                throw new IllegalArgumentException("A municipality is in a round once: " + municipality.code());
            }
        }
        municipalities = municipalities.stream()
                .sorted(Comparator.comparing(ReviewedMunicipality::code))
                .toList();
        reference = reference.stream().sorted(BY_CODE).toList();
    }

    /** The same round asked of other municipalities. */
    public ReviewedRound with(List<ReviewedMunicipality> others) {
        return new ReviewedRound(period, asked, due, asOf, bands, others, reference);
    }

    /** The same round beside other published results. */
    public ReviewedRound beside(List<ReferenceResult> results) {
        return new ReviewedRound(period, asked, due, asOf, bands, municipalities, results);
    }

    /** The reports handed in, by municipality code. */
    Stream<Report> reports() {
        return municipalities.stream()
                .mapMulti((municipality, reports) -> municipality
                        .submission()
                        .ifPresent(counted -> reports.accept(new Report(municipality, counted))));
    }
}
