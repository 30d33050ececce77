package kurogo.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of an account that was disabled, removed, given another role, municipality, name or password, or signed out
 * everywhere since its login. What a session may do thus never outlives an administrator's decision.
 */
final class AccountCheck extends OncePerRequestFilter {

    private static final String STATIC_FILES = "/VAADIN/";

    private final Accounts accounts;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    AccountCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith(STATIC_FILES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && login.getPrincipal() instanceof Account account && !stillHolds(account)) {
            logout.logout(request, response, login);
        }
        chain.doFilter(request, response);
    }

    private boolean stillHolds(Account atLogin) {
        return accounts.find(atLogin.user().id()).filter(atLogin::stillHolds).isPresent();
    }
}
