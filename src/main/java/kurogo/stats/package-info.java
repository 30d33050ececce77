/**
 * Statistics an auditor can follow: rates, intervals, funnel limits, robust scores. Pure: no framework, no input or output.
 */
@NullMarked
package kurogo.stats;

import org.jspecify.annotations.NullMarked;
