/**
 * Kurogo, the backstage-support dashboard of a Japanese prefecture. Each package below is one feature; see
 * {@code README.md} for the way through them.
 */
@NullMarked
package kurogo;

import org.jspecify.annotations.NullMarked;
