package kurogo.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * The login by an organisation's directory (OpenID Connect), beside that by password. It is there where a directory is named; see
 * docs/operation.md.
 */
public class SingleSignOn {

    /** What follows the login screen's address when somebody comes back from a directory and is not let in. */
    public static final String REFUSED = "refused";

    /** What follows it when the directory could not be asked or gave no answer that holds. */
    public static final String FAILED = "failed";

    private static final Logger LOG = LoggerFactory.getLogger(SingleSignOn.class);
    private static final String LOGIN = "/login";
    private static final String NO_ENTRY = "kurogo_no_entry";
    /** As OpenID Connect and Spring write them; whoever makes up an address can put anything in their place. */
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,60}");

    private final ClientRegistrationRepository directories;
    private final Map<String, String> names;
    private final OutsideClaims claims;
    private final OutsideAccounts accounts;
    private final OAuth2UserService<OidcUserRequest, OidcUser> people = new OidcUserService();
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final AuthenticationSuccessHandler onward = new SavedRequestAwareAuthenticationSuccessHandler();

    SingleSignOn(
            ClientRegistrationRepository directories,
            Map<String, String> names,
            OutsideClaims claims,
            OutsideAccounts accounts) {
        this.directories = directories;
        this.names = names;
        this.claims = claims;
        this.accounts = accounts;
    }

    /** A directory people may come from. */
    public record Directory(String name, String address) {}

    /** The directories that were named, by name. */
    public List<Directory> directories() {
        return names.entrySet().stream()
                .map(each -> new Directory(each.getValue(), "oauth2/authorization/" + each.getKey()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** Opens this way in. */
    public void openIn(HttpSecurity http) {
        http.oauth2Login(login -> {
            login.addObjectPostProcessor(new WayOut());
            login.loginPage(LOGIN)
                    .clientRegistrationRepository(directories)
                    .authorizedClientRepository(new NoTokensKept())
                    .authorizationEndpoint(way -> way.authorizationRequestResolver(new DirectoryAtHand(directories)))
                    .userInfoEndpoint(person -> person.oidcUserService(this::letIn))
                    .successHandler(this::enter)
                    .failureHandler(SingleSignOn::fail);
        });
    }

    private OidcUser letIn(OidcUserRequest asked) {
        OidcUser person = Objects.requireNonNull(people.loadUser(asked));
        OidcIdToken said = person.getIdToken();
        String issuer = Objects.requireNonNull(said.getIssuer()).toString();
        String subject = Objects.requireNonNull(said.getSubject());
        try {
            OutsideIdentity identity = identity(issuer, subject, person.getClaims());
            return new DirectoryUser(accounts.enter(identity), person);
        } catch (LoginRefused refused) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(NO_ENTRY), refused.reason().name(), refused);
        }
    }

    private OutsideIdentity identity(String issuer, String subject, Map<String, Object> said) {
        try {
            return claims.read(issuer, subject, said);
        } catch (LoginRefused refused) {
            accounts.refuse(issuer, subject, refused.reason());
            throw refused;
        }
    }

    /** From here on the session is that of the account, as after a login by password. */
    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException, ServletException {
        Account account = Optional.ofNullable(login.getPrincipal())
                .map(DirectoryUser.class::cast)
                .map(DirectoryUser::account)
                .orElseThrow();
        Authentication entered =
                UsernamePasswordAuthenticationToken.authenticated(account, "", account.getAuthorities());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(entered);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        onward.onAuthenticationSuccess(request, response, entered);
    }

    private static void fail(HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        boolean refused = isRefusal(failed);
        if (!refused) {
            LOG.warn("A login by the directory failed: {}", kind(failed));
        }
        response.sendRedirect(request.getContextPath() + LOGIN + "?" + (refused ? REFUSED : FAILED));
    }

    /** Its code alone: what a directory says of it may name somebody. */
    private static String kind(AuthenticationException failed) {
        return Optional.of(failed)
                .filter(OAuth2AuthenticationException.class::isInstance)
                .map(OAuth2AuthenticationException.class::cast)
                .map(outside -> outside.getError().getErrorCode())
                .filter(CODE.asMatchPredicate())
                .orElseGet(() -> failed.getClass().getSimpleName());
    }

    private static boolean isRefusal(AuthenticationException failed) {
        return failed instanceof OAuth2AuthenticationException outside
                && outside.getError().getErrorCode().equals(NO_ENTRY);
    }

    /** The way out to a directory. One that does not answer when it is asked about itself is told at the login, not as a fault of the program. */
    private static final class WayOut implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

        @Override
        public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
            filter.setAuthenticationFailureHandler(SingleSignOn::fail);
            return filter;
        }
    }
}
