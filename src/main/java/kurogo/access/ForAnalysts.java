package kurogo.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Open to those who make figures: the prefecture's own people but viewers, who read. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize("hasAnyRole('ANALYST', 'PREFECTURE_STAFF', 'TRAINER', 'ADMINISTRATOR')")
public @interface ForAnalysts {}
