package kurogo.access;

import java.util.List;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who came from a directory, for the moment until their session is that of their account. */
final class DirectoryUser extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final Account account;

    DirectoryUser(Account account, OidcUser person) {
        super(List.of(), person.getIdToken());
        this.account = account;
    }

    Account account() {
        return account;
    }
}
