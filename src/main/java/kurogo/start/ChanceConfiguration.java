package kurogo.start;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place random numbers come from. */
@Configuration
class ChanceConfiguration {

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }
}
