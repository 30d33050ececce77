/** What every access to the database has to keep to. */
@NullMarked
package kurogo.db.guard;

import org.jspecify.annotations.NullMarked;
