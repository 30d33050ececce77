/**
 * Everything the database holds, as files anybody can read: a table of text for each table, the files people brought in, and a
 * description of both. Written by one command and taken in by another, also on the other kind of database.
 */
@ApplicationModule
@NullMarked
package kurogo.opencopy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
