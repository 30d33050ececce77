package kurogo.access;

import java.util.Optional;
import java.util.function.Supplier;
import kurogo.area.master.MunicipalityCode;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act as a person of any role, as if they had signed in. */
public final class SignIn {

    private SignIn() {}

    public static <T> T asStaff(Supplier<T> work) {
        return as(Role.PREFECTURE_STAFF, Optional.empty(), work);
    }

    public static <T> T asReporterOf(MunicipalityCode municipality, Supplier<T> work) {
        return as(Role.MUNICIPAL_REPORTER, Optional.of(municipality), work);
    }

    public static <T> T as(Role role, Supplier<T> work) {
        return as(role, Optional.empty(), work);
    }

    private static <T> T as(Role role, Optional<MunicipalityCode> municipality, Supplier<T> work) {
        return as(new SignedInUser(1, role.name(), role.name(), role, municipality), work);
    }

    /** As somebody in particular. */
    public static <T> T as(SignedInUser user, Supplier<T> work) {
        Account account = Account.letIn(user);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, "", account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
