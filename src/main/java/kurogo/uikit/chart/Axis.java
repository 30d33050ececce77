package kurogo.uikit.chart;

import kurogo.text.FigureFormat;

/**
 * What an axis measures.
 *
 * @param name with its unit: 支援実績件数（件）
 * @param format how its numbers are written
 */
public record Axis(String name, FigureFormat format) {}
