@NullMarked
package kurogo.uikit.chart;

import org.jspecify.annotations.NullMarked;
