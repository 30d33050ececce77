/** Databases of earlier programs, as they were kept, brought up to date by this one. */
@NullMarked
package kurogo.upgrade;

import org.jspecify.annotations.NullMarked;
