package kurogo.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Open to every role; what concerns one municipality is checked inside. Whoever has yet to choose a password has no role. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize("hasAnyRole('PREFECTURE_STAFF', 'TRAINER', 'ANALYST', 'MUNICIPAL_REPORTER', 'VIEWER', 'ADMINISTRATOR')")
public @interface ForEveryone {}
