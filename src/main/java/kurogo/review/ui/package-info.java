/** 点検: the inbox of flags and the evidence of each. */
@NullMarked
package kurogo.review.ui;

import org.jspecify.annotations.NullMarked;
