/** The screens on municipalities. */
@NullMarked
package kurogo.municipality.ui;

import org.jspecify.annotations.NullMarked;
