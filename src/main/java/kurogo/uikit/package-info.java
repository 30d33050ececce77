/**
 * Shared pieces of screens: chart, tiles, badges, filter bar, notices. They know no feature; features hand them words, numbers
 * and keys.
 */
@NullMarked
package kurogo.uikit;

import org.jspecify.annotations.NullMarked;
