package kurogo.access;

import java.util.Locale;
import java.util.Optional;
import kurogo.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in where there is no account at all: the first start without the demo prefecture creates an administrator and
 * says the password, this one time, in the log.
 */
@Component
@ConditionalOnBooleanProperty(name = "kurogo.demo", havingValue = false, matchIfMissing = true)
class FirstAdministrator implements ApplicationRunner {

    private static final String LOGIN_NAME = "admin";
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final UserRepository repository;
    private final UserService users;
    private final boolean wanted;

    FirstAdministrator(
            UserRepository repository, UserService users, @Value("${kurogo.first-administrator}") boolean wanted) {
        this.repository = repository;
        this.users = users;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            create().ifPresent(FirstAdministrator::tell);
        }
    }

    /** Creates the account and returns its password; nothing where any account exists. */
    Optional<String> create() {
        if (!repository.isEmpty()) {
            return Optional.empty();
        }
        String name = Texts.in(Locale.JAPANESE).of("access", Role.ADMINISTRATOR);
        UserProfile profile = new UserProfile(LOGIN_NAME, name, Role.ADMINISTRATOR, Optional.empty(), true);
        return Optional.of(
                ActingAs.program("Kurogo", () -> users.create(profile)).password());
    }

    private static void tell(String password) {
        Texts.LANGUAGES.forEach(
                language -> LOG.info(Texts.in(language).get("access.firstAdministrator", LOGIN_NAME, password)));
    }
}
