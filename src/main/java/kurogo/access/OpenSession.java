package kurogo.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The session of whoever asks. */
@Component
class OpenSession {

    private final Accounts accounts;
    private final CurrentUser currentUser;

    OpenSession(Accounts accounts, CurrentUser currentUser) {
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    /** Lets this session, and no other, go on with the account as it is now; a second factor that was not given here is asked for. */
    void goOn() {
        Account now = now();
        enter(currentUser.gaveSecondFactor() ? now.withSecondFactorGiven() : now);
    }

    /** Lets this session, in which the second factor was given just now, and no other, go on with the account as it is now. */
    void goOnWithSecondFactor() {
        enter(now().withSecondFactorGiven());
    }

    private Account now() {
        return accounts.find(currentUser.get().id()).orElseThrow();
    }

    /** Under another session number, for whoever knew the one before did not prove what this session may now do. */
    private static void enter(Account now) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(now, "", now.getAuthorities()));
        SecurityContextHolder.setContext(context);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            HttpServletRequest asked = request.getRequest();
            asked.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
            asked.changeSessionId();
        }
    }
}
