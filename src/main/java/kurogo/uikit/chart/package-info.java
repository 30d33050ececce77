/**
 * Charts as data: from small records to an ECharts option, the table of the same numbers and the words around them. Knows no
 * browser, so that a screen and a printed page draw the same chart.
 */
@NamedInterface("chart")
@NullMarked
package kurogo.uikit.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
