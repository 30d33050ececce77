/**
 * From grids of cells to understood reports and named problems. Pure: never opens a file, guesses nothing. Here stand the words all
 * of it speaks in: places, problems, and what was understood.
 *
 * <p>The packages below know only those named before them: {@code cell}, {@code sheet}, {@code time}, {@code term}, {@code answer},
 * {@code table}, {@code head}, {@code title}, {@code row}, {@code list}, {@code form}, {@code report}; and beside these {@code finding}, {@code layout} and
 * {@code published}. {@code report.ReportReader} is where to begin.
 */
@NamedInterface("read")
@NullMarked
package kurogo.intake.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
