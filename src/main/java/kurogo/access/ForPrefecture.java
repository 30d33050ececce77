package kurogo.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Open to the prefecture's own people: everybody but municipal reporters. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@PreAuthorize("hasAnyRole('PREFECTURE_STAFF', 'TRAINER', 'ANALYST', 'VIEWER', 'ADMINISTRATOR')")
public @interface ForPrefecture {}
