/** The screens on master data. */
@NullMarked
package kurogo.master.ui;

import org.jspecify.annotations.NullMarked;
