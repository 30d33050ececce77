/**
 * The words people read, Japanese and English, kept in message bundles beside the code.
 */
@NullMarked
package kurogo.text;

import org.jspecify.annotations.NullMarked;
