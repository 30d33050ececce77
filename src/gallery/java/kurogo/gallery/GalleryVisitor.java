package kurogo.gallery;

import java.util.List;
import java.util.Optional;
import kurogo.access.ActingAs;
import kurogo.access.Role;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.shell.DemoLogins;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Someone who may walk through the gallery. */
@Configuration
class GalleryVisitor {

    private static final String LOGIN = "gallery";
    private static final String PASSWORD = "gallery-visitor";

    @Bean
    ApplicationRunner letIn(UserService users) {
        UserProfile visitor = new UserProfile(LOGIN, "見本 花子", Role.ADMINISTRATOR, Optional.empty(), true);
        return arguments -> ActingAs.program(
                "gallery",
                () -> users.all().stream().anyMatch(user -> user.loginName().equals(LOGIN))
                        ? null
                        : users.create(visitor, PASSWORD));
    }

    @Bean
    DemoLogins galleryLogins() {
        return texts -> List.of(new DemoLogins.Login(texts.of("access", Role.ADMINISTRATOR), LOGIN, PASSWORD));
    }
}
