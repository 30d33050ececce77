package kurogo.access;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where what is being done came from: the address of a request; for work that was ordered and is done later the address of the order; for what
 * nobody ordered the program itself, by the name it has among others on the same database.
 */
@Component
public class RequestOrigin {

    private static final String PROGRAM = "program@";
    private static final Pattern WRITTEN = Pattern.compile(PROGRAM + "(.*)");

    private final Supplier<String> node;

    RequestOrigin(ProgramName program) {
        this.node = program::text;
    }

    /** Where an order came from, kept with whoever carries it out. */
    private record Ordered(String from) {}

    /** It in the way the audit trail keeps it. */
    public String text() {
        return ofRequest().or(RequestOrigin::ofOrder).orElseGet(() -> PROGRAM + node.get());
    }

    /** The name of the program, where an origin is one. */
    static Optional<String> node(String origin) {
        return Optional.of(WRITTEN.matcher(origin)).filter(Matcher::matches).map(found -> found.group(1));
    }

    /** What is kept with whoever carries an order out; nothing where it is not known where the order came from. */
    static Optional<Object> ordered(String from) {
        return Optional.of(from).filter(known -> !known.isEmpty()).map(Ordered::new);
    }

    private static Optional<String> ofRequest() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes ->
                        ((ServletRequestAttributes) attributes).getRequest().getRemoteAddr());
    }

    private static Optional<String> ofOrder() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getDetails)
                .filter(Ordered.class::isInstance)
                .map(order -> ((Ordered) order).from());
    }
}
