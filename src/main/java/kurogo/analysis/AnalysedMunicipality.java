package kurogo.analysis;

import kurogo.analysis.measure.Facts;
import kurogo.analysis.measure.Measured;
import kurogo.area.master.Municipality;
import kurogo.report.answers.Answer;

/**
 * One municipality in a comparison.
 *
 * @param municipality which
 * @param facts what is known of it
 * @param measured what measuring gave
 */
public record AnalysedMunicipality(Municipality municipality, Facts facts, Measured measured) {

    /** Its support cases, whatever is measured. */
    public Answer<Long> cases() {
        return facts.answers().cases();
    }

    /** Its programme cost, whatever is measured. */
    public Answer<Long> costYen() {
        return facts.answers().costYen();
    }
}
