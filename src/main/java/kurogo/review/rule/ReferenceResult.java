package kurogo.review.rule;

import java.util.OptionalInt;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;

/**
 * A published result of another prefecture's municipality: one programme in one whole fiscal year (参考データ).
 *
 * @param code the municipality
 * @param source where it comes from
 * @param programme the programme, which ran
 * @param population population in the fiscal year, above 0; empty when not published
 * @param cases support cases; a silence when not published
 * @param costYen cost; a silence when not published
 */
public record ReferenceResult(
        MunicipalityCode code,
        ReferenceSource source,
        Programme programme,
        OptionalInt population,
        Answer<Long> cases,
        Answer<Long> costYen) {}
