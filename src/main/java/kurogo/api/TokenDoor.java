package kurogo.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import kurogo.access.OnBehalf;
import kurogo.access.RateLimit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in whoever brings a token, as its owner with the rights they have at this moment. How often is limited: for each owner, and for
 * each address that brings none that holds.
 */
final class TokenDoor extends OncePerRequestFilter {

    /** Where a request carries the token it was let in with. */
    static final String TOKEN = TokenDoor.class.getName() + ".token";

    private static final String SCHEME = "Bearer ";

    private final ApiTokenService tokens;
    private final OnBehalf onBehalf;
    private final RateLimit limit;
    private final ProblemWriter problems;
    private final Clock clock;

    TokenDoor(ApiTokenService tokens, OnBehalf onBehalf, RateLimit limit, ProblemWriter problems, Clock clock) {
        this.tokens = tokens;
        this.onBehalf = onBehalf;
        this.limit = limit;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ApiSecurity.isOpen(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        Optional<ApiToken> token = secret(request).flatMap(tokens::opened);
        String who = token.map(known -> "user " + known.userId()).orElse("address " + request.getRemoteAddr());
        if (!limit.allows(who, clock.instant())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(limit.secondsForOne()));
            problems.write(HttpStatus.TOO_MANY_REQUESTS, "tooMany", request, response);
        } else if (token.isEmpty()) {
            refuse(request, response);
        } else {
            letIn(token.get(), request, response, chain);
        }
    }

    private void letIn(ApiToken token, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        request.setAttribute(TOKEN, token);
        try {
            onBehalf.of(token.userId(), "", () -> answered(request, response, chain));
        } catch (AccessDeniedException ownerNoLongerLetIn) {
            refuse(request, response);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"kurogo\"");
        problems.write(HttpStatus.UNAUTHORIZED, "noToken", request, response);
    }

    private static boolean answered(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
