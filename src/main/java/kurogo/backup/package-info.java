/** Copies of the database, embedded or on PostgreSQL, made while people work, looked into before they are needed, and put back by a screen or a command. */
@ApplicationModule
@NullMarked
package kurogo.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
