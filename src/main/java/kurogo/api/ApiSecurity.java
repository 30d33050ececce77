package kurogo.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import kurogo.access.OnBehalf;
import kurogo.access.RateLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Other programs come in with a token and with nothing else: no session, no cookie. An answer may be kept and asked for again. */
@Configuration
class ApiSecurity {

    /** The description of the interface holds no secret. */
    static final String DOCUMENT = "/api/v1/openapi.json";

    private static final String ALL = "/api/**";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    static boolean isOpen(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + DOCUMENT);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain apiCalls(
            HttpSecurity http,
            ApiTokenService tokens,
            OnBehalf onBehalf,
            ProblemWriter problems,
            Clock clock,
            @Value("${kurogo.limits.api-calls-a-minute}") int calls)
            throws Exception {
        TokenDoor door = new TokenDoor(tokens, onBehalf, new RateLimit(calls, MINUTE), problems, clock);
        return http.securityMatcher(ALL)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "private, no-cache"))
                        .addHeaderWriter(new StaticHeadersWriter("Vary", "Authorization, Accept-Language")))
                .addFilterAfter(door, ExceptionTranslationFilter.class)
                .addFilterAfter(new ShallowEtagHeaderFilter(), TokenDoor.class)
                .build();
    }
}
