@NullMarked
package kurogo.shell;

import org.jspecify.annotations.NullMarked;
