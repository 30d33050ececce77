package kurogo.combine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.PopulationBands;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.UnderstoodReport;
import kurogo.report.answers.Asked;
import kurogo.review.rule.CountedSubmission;
import kurogo.review.rule.ReviewedMunicipality;
import kurogo.review.rule.ReviewedRound;

/**
 * What the rules judge, made of the reports that were read.
 *
 * @param period what the round asks about
 * @param due last day for handing in, when one was set
 * @param day the day to judge on
 */
record RoundToReview(ReportingPeriod period, Optional<LocalDate> due, LocalDate day) {

    /**
     * The round of all municipalities, whether they reported or not.
     *
     * @param residents the municipalities asked and their populations; a population of 0 is not known
     * @param reports the reports of the round, one a municipality
     * @param previous the reports on the same part of the year before, one a municipality; none where they are not at hand
     */
    ReviewedRound of(Residents residents, List<UnderstoodReport> reports, List<UnderstoodReport> previous) {
        Map<MunicipalityCode, UnderstoodReport> now = byCode(reports);
        Map<MunicipalityCode, UnderstoodReport> before = byCode(previous);
        List<ReviewedMunicipality> municipalities = residents.municipalities().stream()
                .map(municipality -> new ReviewedMunicipality(
                        municipality.code(),
                        population(residents, municipality.code()),
                        Optional.ofNullable(now.get(municipality.code()))
                                .map(report -> new CountedSubmission(report.submittedOn(), report.answers())),
                        Optional.ofNullable(before.get(municipality.code())).map(UnderstoodReport::answers)))
                .toList();
        return new ReviewedRound(period, Asked.EVERYTHING, due, day, PopulationBands.STANDARD, municipalities);
    }

    private static Map<MunicipalityCode, UnderstoodReport> byCode(List<UnderstoodReport> reports) {
        return reports.stream().collect(Collectors.toMap(UnderstoodReport::municipality, report -> report));
    }

    private static OptionalInt population(Residents residents, MunicipalityCode code) {
        int known = residents.population().getOrDefault(code, 0);
        return known > 0 ? OptionalInt.of(known) : OptionalInt.empty();
    }
}
