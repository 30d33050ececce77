package kurogo.demo;

import java.util.Arrays;
import java.util.List;
import kurogo.access.ActingAs;
import kurogo.access.DemoUserService;
import kurogo.access.Role;
import kurogo.shell.DemoLogins;
import kurogo.text.Texts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Tells whoever tries the program how to sign in; silent where the database holds a real prefecture. */
@Component
@ConditionalOnBooleanProperty("kurogo.demo")
class DemoRoleLogins implements DemoLogins {

    private final DemoProgress progress;

    DemoRoleLogins(DemoProgress progress) {
        this.progress = progress;
    }

    @Override
    public List<Login> all(Texts texts) {
        boolean demo = ActingAs.program(texts.get("demo.actor"), progress::isDemo);
        return demo
                ? Arrays.stream(Role.values()).map(role -> login(role, texts)).toList()
                : List.of();
    }

    private static Login login(Role role, Texts texts) {
        return new Login(texts.of("access", role), DemoUserService.loginName(role), DemoUserService.PASSWORD);
    }
}
