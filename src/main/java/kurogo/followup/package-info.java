/**
 * 後方支援・フォローアップ: conversations with municipalities, what was agreed in them until it is done, who should be talked
 * to next, and whether it helped.
 */
@ApplicationModule
@NullMarked
package kurogo.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
