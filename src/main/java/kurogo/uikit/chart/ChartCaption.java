package kurogo.uikit.chart;

/**
 * The words every picture of a chart carries with it.
 *
 * @param title what is shown
 * @param period the time it speaks about: 令和7年度 (2025) 年間
 * @param source where the numbers come from, with their date or version; may be empty
 */
public record ChartCaption(String title, String period, String source) {}
