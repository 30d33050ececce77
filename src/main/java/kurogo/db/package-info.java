/** The database as jOOQ generates it from the migrations: tables and columns for every repository. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package kurogo.db;

import org.springframework.modulith.ApplicationModule;
