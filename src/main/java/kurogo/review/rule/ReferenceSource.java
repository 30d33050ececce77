package kurogo.review.rule;

import kurogo.calendar.FiscalYear;

/**
 * Where a result of another prefecture's municipality comes from.
 *
 * @param municipality name of the municipality; its code where the name is not known
 * @param title what the published results are called
 * @param year the fiscal year they are about
 */
public record ReferenceSource(String municipality, String title, FiscalYear year) {}
