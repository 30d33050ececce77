package kurogo.report.answers;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One quantitative target (定量的な目標).
 *
 * @param indicator what is measured, not empty
 * @param unit unit of baseline, target and actual, empty when none was given
 * @param baseline value at the start
 * @param target value to reach
 * @param due by when
 * @param actual value reached
 */
public record TargetAnswers(
        String indicator,
        String unit,
        Answer<BigDecimal> baseline,
        Answer<BigDecimal> target,
        Answer<LocalDate> due,
        Answer<BigDecimal> actual) {}
