/** 分析: measures, comparisons, and the figures and files made of them. */
@ApplicationModule
@NullMarked
package kurogo.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
