/**
 * What whoever operates the program sees of it from outside: whether it is well, and figures of its work, on a port of their own.
 * The features tell what happened; this package listens and counts, and holds nothing about anybody.
 */
@ApplicationModule
@NullMarked
package kurogo.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
