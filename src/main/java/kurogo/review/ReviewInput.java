package kurogo.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SubmittedReport;
import kurogo.review.rule.CountedSubmission;
import kurogo.review.rule.ReviewedMunicipality;
import kurogo.review.rule.ReviewedRound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers all an evaluation may look at: a handful of queries whatever the number of municipalities. */
@Component
class ReviewInput {

    private final AreaService area;
    private final RoundService rounds;
    private final ReportService reports;

    ReviewInput(AreaService area, RoundService rounds, ReportService reports) {
        this.area = area;
        this.rounds = rounds;
        this.reports = reports;
    }

    ReviewedRound of(long roundId, LocalDate asOf) {
        ReportingRound round = rounds.get(roundId);
        Map<MunicipalityCode, Integer> residents = area.residents(round.period().year());
        Map<MunicipalityCode, SubmittedReport> counted = byCode(reports.counted(roundId));
        Map<MunicipalityCode, SubmittedReport> before = previousYear(round.period());
        List<ReviewedMunicipality> municipalities = area.municipalities(round.dueOn()).stream()
                .map(municipality -> municipality.code())
                .map(code -> new ReviewedMunicipality(
                        code,
                        population(residents.get(code)),
                        Optional.ofNullable(counted.get(code)).map(ReviewInput::submission),
                        Optional.ofNullable(before.get(code)).map(SubmittedReport::answers)))
                .toList();
        return new ReviewedRound(
                round.period(), round.asked(), Optional.of(round.dueOn()), asOf, area.bands(), municipalities);
    }

    private Map<MunicipalityCode, SubmittedReport> previousYear(ReportingPeriod period) {
        return rounds.find(period.yearBefore())
                .map(round -> byCode(reports.counted(round.id())))
                .orElse(Map.of());
    }

    private static Map<MunicipalityCode, SubmittedReport> byCode(List<SubmittedReport> reports) {
        return reports.stream()
                .collect(Collectors.toMap(report -> report.submission().municipality(), report -> report));
    }

    private static CountedSubmission submission(SubmittedReport report) {
        return new CountedSubmission(Optional.of(report.submission().handedInOn()), report.answers());
    }

    private static OptionalInt population(@Nullable Integer residents) {
        return residents == null || residents == 0 ? OptionalInt.empty() : OptionalInt.of(residents);
    }
}
