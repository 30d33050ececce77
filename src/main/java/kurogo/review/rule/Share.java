package kurogo.review.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.Programme;

/**
 * A share of the prefecture's municipalities beside that of the national review.
 *
 * @param finding what they have in common
 * @param programme the programme concerned; empty when it concerns the report as a whole
 * @param national share the national review found, 0 to 1; empty where it stated none
 * @param found the municipalities it holds for, by code
 * @param base the municipalities the share rests on, by code
 */
public record Share(
        RuleCode finding,
        Optional<Programme> programme,
        OptionalDouble national,
        List<MunicipalityCode> found,
        List<MunicipalityCode> base) {

    public Share {
        found = List.copyOf(found);
        base = List.copyOf(base);
    }

    /** found / base, 0 to 1; empty when it rests on no municipality. */
    public OptionalDouble value() {
        return base.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) found.size() / base.size());
    }
}
