package kurogo.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.report.answers.KeyAnswers;
import kurogo.report.answers.Programme;
import kurogo.stats.Quantiles;

/**
 * Where half of several municipalities lie in a fiscal year: quartiles of the cases they stated, between two values on the line
 * (Hyndman and Fan 1996, type 7).
 *
 * @param year the fiscal year
 * @param programme the programme
 * @param number how many municipalities stated cases
 * @param lower first quartile
 * @param median the middle
 * @param upper third quartile
 */
public record YearQuartiles(
        FiscalYear year, Programme programme, int number, double lower, double median, double upper) {

    private static final double LOWER = 0.25;
    private static final double UPPER = 0.75;

    /** Those of some municipalities in a year, a line for each programme any of them stated cases of. */
    static Stream<YearQuartiles> of(
            FiscalYear year, Map<MunicipalityCode, KeyAnswers> answers, Collection<MunicipalityCode> municipalities) {
        List<KeyAnswers> theirs = municipalities.stream()
                .flatMap(code -> Optional.ofNullable(answers.get(code)).stream())
                .toList();
        return Arrays.stream(Programme.values()).flatMap(programme -> of(year, programme, theirs).stream());
    }

    private static Optional<YearQuartiles> of(FiscalYear year, Programme programme, List<KeyAnswers> reports) {
        double[] cases = reports.stream()
                .flatMap(report -> report.programme(programme).cases().asValue().stream())
                .mapToDouble(Long::doubleValue)
                .toArray();
        return cases.length == 0
                ? Optional.empty()
                : Optional.of(new YearQuartiles(
                        year,
                        programme,
                        cases.length,
                        Quantiles.of(cases, LOWER),
                        Quantiles.median(cases),
                        Quantiles.of(cases, UPPER)));
    }
}
