/** Journeys of people through the packaged program, in a real browser: only what a browser alone can show. */
@NullMarked
package kurogo.journey;

import org.jspecify.annotations.NullMarked;
