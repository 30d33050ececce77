/** 依頼・督促: who has not reported, the words to ask them in, and what was asked before. */
@NullMarked
package kurogo.reminder.ui;

import org.jspecify.annotations.NullMarked;
