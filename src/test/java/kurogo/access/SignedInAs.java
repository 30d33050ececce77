package kurogo.access;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.test.context.support.WithSecurityContext;

/** Runs a test as somebody who is signed in: {@code @SignedInAs(role = Role.MUNICIPAL_REPORTER, municipality = "95201")}. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAsContext.class)
public @interface SignedInAs {

    Role role();

    /** Code of a reporter's municipality, five or six digits; empty for everybody else. */
    String municipality() default "";
}
