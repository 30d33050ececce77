/** The screens of 分析. */
@NullMarked
package kurogo.analysis.ui;

import org.jspecify.annotations.NullMarked;
