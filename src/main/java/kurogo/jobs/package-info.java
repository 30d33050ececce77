/**
 * Long work as jobs: seen while it runs, cancelled on request, one at a time for each subject, recorded for good. The database
 * knows which program does which job, so that of several programs one does it, and what a dead program left is taken up.
 */
@ApplicationModule
@NullMarked
package kurogo.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
