package kurogo.access;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** The directories that were named. They are asked about themselves when the first person comes: one that is down stops no start. */
@Configuration
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class SingleSignOnConfiguration {

    @Bean
    ClientRegistrationRepository directories(OAuth2ClientProperties named) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                new OAuth2ClientPropertiesMapper(named).asClientRegistrations()));
    }

    @Bean
    SingleSignOn singleSignOn(
            ClientRegistrationRepository directories,
            OAuth2ClientProperties named,
            OutsideClaims claims,
            OutsideAccounts accounts) {
        Map<String, String> names = named.getRegistration().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> {
                    String name = each.getValue().getClientName();
                    return name == null ? each.getKey() : name;
                }));
        return new SingleSignOn(directories, names, claims, accounts);
    }
}
