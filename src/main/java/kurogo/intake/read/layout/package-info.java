/**
 * What a file looks like to the person who is to say what its headings mean, and what unknown words resemble.
 */
@NullMarked
package kurogo.intake.read.layout;

import org.jspecify.annotations.NullMarked;
