package kurogo.review.rule;

import java.util.Optional;
import java.util.OptionalInt;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.ReportAnswers;

/**
 * A municipality that was asked in the round, whether it answered or not.
 *
 * @param code its code
 * @param population population in the fiscal year, above 0; empty when not known
 * @param submission the submission that counts; empty when nothing was handed in
 * @param previousYear what it reported for the same part of the fiscal year before; empty when it did not
 * @param traits what else is known of it, by which neighbours are sought
 */
public record ReviewedMunicipality(
        MunicipalityCode code,
        OptionalInt population,
        Optional<CountedSubmission> submission,
        Optional<ReportAnswers> previousYear,
        Traits traits) {

    /** A municipality of which nothing else is known. */
    public ReviewedMunicipality(
            MunicipalityCode code,
            OptionalInt population,
            Optional<CountedSubmission> submission,
            Optional<ReportAnswers> previousYear) {
        this(code, population, submission, previousYear, Traits.UNKNOWN);
    }

    public ReviewedMunicipality {
        if (population.isPresent() && population.getAsInt() <= 0) {
            throw new IllegalArgumentException("Population of " + code + " must be above 0: " + population.getAsInt());
        }
    }
}
