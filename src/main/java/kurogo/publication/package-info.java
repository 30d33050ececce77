/**
 * 支援実績件数の公表: the figures of a round as prefectures publish them, and what was confirmed with municipalities that had
 * few cases, as the ministry asks for it.
 */
@ApplicationModule
@NullMarked
package kurogo.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
