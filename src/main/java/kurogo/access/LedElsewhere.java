package kurogo.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a screen that leads some roles on to another one: it stays out of their navigation. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LedElsewhere {

    /** The roles that are led on. */
    Role[] value();
}
