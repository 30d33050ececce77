package kurogo.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of an account that was disabled, removed, given another role, municipality, name or password, or signed out
 * everywhere since its login. What a session may do thus never outlives an administrator's decision.
 */
final class AccountCheck extends OncePerRequestFilter {

    /** Files of the program itself, the same for everybody; what lies beside them below /VAADIN/ is what people fetch and send. */
    private static final List<String> STATIC_FILES = List.of("/VAADIN/build/", "/VAADIN/static/");

    private final Accounts accounts;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    AccountCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return STATIC_FILES.stream().anyMatch(request.getServletPath()::startsWith);
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
