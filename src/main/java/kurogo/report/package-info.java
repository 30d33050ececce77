/**
 * Reporting rounds, what municipalities handed in to them in which version, and who is missing. One submission counts for
 * each round and municipality: the newest accepted one.
 */
@NullMarked
package kurogo.report;

import org.jspecify.annotations.NullMarked;
