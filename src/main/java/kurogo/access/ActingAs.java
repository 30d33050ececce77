package kurogo.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Lets the program itself act where no person is signed in, with its name in the audit trail: at the start and in jobs. While a screen
 * answers a person it is of no effect, for there the person's own session counts.
 */
public final class ActingAs {

    private ActingAs() {}

    /**
     * Does some work with an administrator's rights under the program's name.
     *
     * @param name what the audit trail shows, such as デモデータの読込み
     */
    public static <T> T program(String name, Supplier<T> work) {
        return program(name, "", work);
    }

    static <T> T program(String name, String from, Supplier<T> work) {
        SignedInUser program = new SignedInUser(0, "kurogo", name, Role.ADMINISTRATOR, Optional.empty());
        return account(Account.letIn(program), from, work);
    }

    static <T> T account(Account account, Supplier<T> work) {
        return account(account, "", work);
    }

    /**
     * Does some work as somebody.
     *
     * @param from where it was ordered; empty where that is not known
     */
    static <T> T account(Account account, String from, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        UsernamePasswordAuthenticationToken acting =
                UsernamePasswordAuthenticationToken.authenticated(account, "", account.getAuthorities());
        RequestOrigin.ordered(from).ifPresent(acting::setDetails);
        context.setAuthentication(acting);
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
