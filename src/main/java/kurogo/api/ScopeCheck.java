package kurogo.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Holds a token to what its owner lets it read. */
final class ScopeCheck implements HandlerInterceptor {

    /**
     * Lets a call through.
     *
     * @throws ScopeMissingException when the token does not open what is asked for
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional.of(handler)
                .filter(HandlerMethod.class::isInstance)
                .map(method -> ((HandlerMethod) method).getBeanType().getAnnotation(NeedsScope.class))
                .map(NeedsScope::value)
                .filter(needed -> !opened(request, needed))
                .ifPresent(needed -> {
                    throw new ScopeMissingException(needed);
                });
        return true;
    }

    private static boolean opened(HttpServletRequest request, ApiScope scope) {
        return request.getAttribute(TokenDoor.TOKEN) instanceof ApiToken token
                && token.scopes().contains(scope);
    }
}
