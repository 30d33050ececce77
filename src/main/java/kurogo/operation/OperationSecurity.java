package kurogo.operation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who reaches the port of operation may read what is there: figures without a person in them. The public port never serves it,
 * for the two may not be one.
 */
@Configuration
class OperationSecurity {

    /** The port that was taken, which only the running server knows where any free one was asked for. */
    private static final String PORT = "local.management.port";

    private static final int NONE = -1;

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain operationCalls(HttpSecurity http, Environment environment) throws Exception {
        return http.securityMatcher(
                        request -> request.getLocalPort() == environment.getProperty(PORT, Integer.class, NONE))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
