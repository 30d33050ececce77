/** What surrounds every screen: main layout, navigation, login, language, appearance, error views. */
@NullMarked
package kurogo.shell;

import org.jspecify.annotations.NullMarked;
