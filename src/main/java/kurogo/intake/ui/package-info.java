/** 報告の受付: rounds, who has reported, uploads and their previews, the combined table. */
@NullMarked
package kurogo.intake.ui;

import org.jspecify.annotations.NullMarked;
