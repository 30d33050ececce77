/** Checksums, by which contents are known again. */
@NullMarked
package kurogo.checksum;

import org.jspecify.annotations.NullMarked;
