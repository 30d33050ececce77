package kurogo.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Open to those who put people down for courses: trainers, staff, administrators, and municipal reporters for their own municipality,
 * which is checked inside.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize("hasAnyRole('TRAINER', 'PREFECTURE_STAFF', 'MUNICIPAL_REPORTER', 'ADMINISTRATOR')")
public @interface ForEnrolling {}
