/** The screen of backups. */
@NullMarked
package kurogo.backup.ui;

import org.jspecify.annotations.NullMarked;
