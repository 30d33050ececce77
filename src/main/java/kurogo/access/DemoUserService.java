package kurogo.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.text.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The logins of the fictional prefecture, one a role. Only the loader of the demo calls for them. */
@Service
@Transactional
@ForAdministrators
public class DemoUserService {

    /** The password of every demo login; known to everybody, and therefore never used outside the demo. */
    public static final String PASSWORD = "kurogo-demo";

    private final UserService users;

    DemoUserService(UserService users) {
        this.users = users;
    }

    /** Creates the demo logins; the reporter is the one of the given municipality. */
    public List<UserAccount> create(MunicipalityCode reporterOf) {
        return Arrays.stream(Role.values())
                .map(role -> users.createWith(profile(role, reporterOf), PASSWORD))
                .toList();
    }

    /** The demo login of a role. */
    public UserAccount of(Role role) {
        return users.all().stream()
                .filter(account -> account.loginName().equals(loginName(role)))
                .findFirst()
                .orElseThrow();
    }

    /** The name the demo login of a role signs in with. */
    public static String loginName(Role role) {
        return switch (role) {
            case PREFECTURE_STAFF -> "staff";
            case TRAINER -> "trainer";
            case ANALYST -> "analyst";
            case MUNICIPAL_REPORTER -> "reporter";
            case VIEWER -> "viewer";
            case ADMINISTRATOR -> "admin";
        };
    }

    private static UserProfile profile(Role role, MunicipalityCode reporterOf) {
        String displayName = Texts.in(Locale.JAPANESE).get("access.demo." + role.name());
        Optional<MunicipalityCode> municipality =
                role == Role.MUNICIPAL_REPORTER ? Optional.of(reporterOf) : Optional.empty();
        return new UserProfile(loginName(role), displayName, role, municipality, true);
    }
}
