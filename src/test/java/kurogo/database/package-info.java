/** The ground on which repositories and services are tested: the real databases, H2 and PostgreSQL. */
@NullMarked
package kurogo.database;

import org.jspecify.annotations.NullMarked;
