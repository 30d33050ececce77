/** What administrators do for the others: accounts and the audit trail; and what everybody does with their own account. Screens only. */
@ApplicationModule
@NullMarked
package kurogo.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
