@NullMarked
package kurogo.review.rule;

import org.jspecify.annotations.NullMarked;
