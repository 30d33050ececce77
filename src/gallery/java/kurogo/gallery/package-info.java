/** Every piece of the interface on a few pages, to be looked at. Not part of the program: built with the profile gallery only. */
@NullMarked
package kurogo.gallery;

import org.jspecify.annotations.NullMarked;
