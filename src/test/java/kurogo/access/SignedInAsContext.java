package kurogo.access;

import kurogo.area.master.MunicipalityCode;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

final class SignedInAsContext implements WithSecurityContextFactory<SignedInAs> {

    private static final long SOME_ID = 4711;

    @Override
    public SecurityContext createSecurityContext(SignedInAs who) {
        SignedInUser user =
                new SignedInUser(SOME_ID, "somebody", "見本 誰か", who.role(), MunicipalityCode.parse(who.municipality()));
        Account account = Account.letIn(user);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, "", account.getAuthorities()));
        return context;
    }
}
