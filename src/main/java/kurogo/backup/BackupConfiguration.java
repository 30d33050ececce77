package kurogo.backup;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Which kind of database the program works on. */
@Configuration
class BackupConfiguration {

    @Bean
    DatabaseKind databaseKind(Environment environment, Clock clock) {
        return DatabaseKind.of(environment, clock, "");
    }
}
