package kurogo.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/**
 * Sends people to a directory only while it answers. Its keys are asked for first, as they will be when somebody comes back; a browser sent to
 * a machine that is down shows a page of its own, from which nobody learns what to do.
 */
final class DirectoryAtHand implements OAuth2AuthorizationRequestResolver {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int WELL = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final ClientRegistrationRepository directories;
    private final OAuth2AuthorizationRequestResolver way;

    DirectoryAtHand(ClientRegistrationRepository directories) {
        this.directories = directories;
        way = new DefaultOAuth2AuthorizationRequestResolver(directories);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return whereAtHand(way.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return whereAtHand(way.resolve(request, registration));
    }

    private @Nullable OAuth2AuthorizationRequest whereAtHand(@Nullable OAuth2AuthorizationRequest asked) {
        if (asked != null) {
            String name = Objects.requireNonNull(asked.getAttribute(OAuth2ParameterNames.REGISTRATION_ID));
            mustAnswer(Objects.requireNonNull(directories.findByRegistrationId(name)));
        }
        return asked;
    }

    private void mustAnswer(ClientRegistration directory) {
        String keys = Objects.requireNonNull(directory.getProviderDetails().getJwkSetUri());
        try {
            int status = client.send(
                            HttpRequest.newBuilder(URI.create(keys))
                                    .timeout(PATIENCE)
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
            if (status != WELL) {
                throw unavailable(keys + " answers with status " + status);
            }
        } catch (IOException silent) {
            throw unavailable(keys + " does not answer: " + silent);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw unavailable("the program is ending");
        }
    }

    private static OAuth2AuthenticationException unavailable(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE), why);
    }
}
