package kurogo.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kurogo.Kurogo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of services or repositories with the whole program and a real, empty, migrated database below them. The build
 * runs each such test twice: on an H2 file as the program uses it, and on PostgreSQL. Every method runs in a transaction
 * that is rolled back; one that needs real commits says {@code @Transactional(propagation = NOT_SUPPORTED)} and cleans up.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ExtendWith(DatabaseAtHand.class)
@SpringBootTest(classes = Kurogo.class)
@ContextConfiguration(initializers = TestDatabase.class)
@Transactional
public @interface DatabaseTest {}
