@NullMarked
package kurogo.stats;

import org.jspecify.annotations.NullMarked;
