/** Writing very many rows at once. */
@NullMarked
package kurogo.db.bulk;

import org.jspecify.annotations.NullMarked;
