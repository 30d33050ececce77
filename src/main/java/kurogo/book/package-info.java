/** 冊子: saved figures in an order, with headings and text, as one document for paper. */
@ApplicationModule
@NullMarked
package kurogo.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
