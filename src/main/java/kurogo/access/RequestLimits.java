package kurogo.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.text.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything else: how often one address tries to sign in, how often one session fetches files, and how much
 * one request may carry.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + RequestLimits.BEHIND_WHAT_TELLS_THE_ADDRESS)
class RequestLimits extends OncePerRequestFilter {

    static final int BEHIND_WHAT_TELLS_THE_ADDRESS = 20;

    private static final String FILES = "/VAADIN/dynamic/";
    private static final String CALENDARS = "/calendar/";
    private static final String LOGIN = "/login";

    /** On the way to a directory and back. */
    private static final List<String> LOGINS_ELSEWHERE = List.of("/oauth2/authorization/", "/login/oauth2/code/");

    /** Pages that open to whoever brings a secret. */
    private static final Set<String> PAGES_OF_BEARERS = Set.of("/checkin", "/questionnaire");

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long MEGABYTE = 1024L * 1024;

    private final RateLimit logins;
    private final RateLimit files;
    private final long largestFile;
    private final long largestMessage;
    private final Clock clock;

    RequestLimits(
            @Value("${kurogo.limits.logins-a-minute}") int logins,
            @Value("${kurogo.limits.files-a-minute}") int files,
            @Value("${kurogo.limits.file-megabytes}") int fileMegabytes,
            @Value("${kurogo.limits.message-megabytes}") int messageMegabytes,
            Clock clock) {
        this.logins = new RateLimit(logins, MINUTE);
        this.files = new RateLimit(files, MINUTE);
        this.largestFile = fileMegabytes * MEGABYTE;
        this.largestMessage = messageMegabytes * MEGABYTE;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<RateLimit> exhausted = exhausted(request);
        if (exhausted.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(exhausted.get().secondsForOne()));
            refuse(HttpStatus.TOO_MANY_REQUESTS, "limits.tooOften", request, response);
        } else if (request.getContentLengthLong() > largest(request)) {
            refuse(HttpStatus.CONTENT_TOO_LARGE, "limits.tooLarge", request, response);
        } else {
            chain.doFilter(new LimitedBody(request, largest(request)), response);
        }
    }

    private Optional<RateLimit> exhausted(HttpServletRequest request) {
        String path = path(request);
        boolean byPassword = path.equals(LOGIN) && request.getMethod().equals("POST");
        if (byPassword || LOGINS_ELSEWHERE.stream().anyMatch(path::startsWith)) {
            return exhausted(logins, request.getRemoteAddr());
        }
        if (path.startsWith(CALENDARS) || PAGES_OF_BEARERS.contains(path)) {
            return exhausted(files, request.getRemoteAddr());
        }
        boolean fetchesFile = path.startsWith(FILES) && request.getMethod().equals("GET");
        return fetchesFile
                ? exhausted(
                        files,
                        Optional.ofNullable(request.getRequestedSessionId()).orElse(request.getRemoteAddr()))
                : Optional.empty();
    }

    private Optional<RateLimit> exhausted(RateLimit limit, String who) {
        return limit.allows(who, clock.instant()) ? Optional.empty() : Optional.of(limit);
    }

    private long largest(HttpServletRequest request) {
        return path(request).startsWith(FILES) ? largestFile : largestMessage;
    }

    /** As what stands behind reads it: a letter may be written in another way, a part of the path have parameters, and a stroke stand at the end. */
    private static String path(HttpServletRequest request) {
        return RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication()
                .elements()
                .stream()
                .flatMap(part -> part instanceof PathContainer.PathSegment segment
                        ? Stream.of(segment.valueToMatch())
                        : Stream.empty())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static void refuse(
            HttpStatus status, String words, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.getWriter().write(Texts.in(request.getLocale()).get(words));
    }
}
