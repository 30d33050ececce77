/** Tables as they leave the program: CSV and XLSX with real numbers, units, notes and no text that could run. */
@NullMarked
package kurogo.export;

import org.jspecify.annotations.NullMarked;
