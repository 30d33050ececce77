package kurogo.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Services say themselves who may. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;

    /** Argon2id with 19 MiB, 2 rounds, 1 lane (OWASP Password Storage Cheat Sheet). */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new NormalizedPasswords(new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, ROUNDS));
    }

    /** The login by name and password. */
    @Bean
    AuthenticationProvider byPassword(AccountLogin accounts, PasswordEncoder passwords, LoginTries tries) {
        DaoAuthenticationProvider login = new DaoAuthenticationProvider(accounts);
        login.setPasswordEncoder(passwords);
        login.setPreAuthenticationChecks(tries);
        return login;
    }

    /** Applied by Spring Security to every filter chain. */
    @Bean
    Customizer<HttpSecurity> accountCheck(Accounts accounts) {
        return http -> http.addFilterBefore(new AccountCheck(accounts), AnonymousAuthenticationFilter.class);
    }
}
