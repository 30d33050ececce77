/** Shows how any spreadsheet is read, cell by cell, so that reading can be checked on tables that are no reports. */
@ApplicationModule
@NullMarked
package kurogo.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
