/** Who is here and what they may do: users, roles, login, and the trail of every change. */
@ApplicationModule
@NullMarked
package kurogo.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
