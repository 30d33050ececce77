/** Users, roles, login and audit trail, seen from outside and in. */
@NullMarked
package kurogo.access;

import org.jspecify.annotations.NullMarked;
