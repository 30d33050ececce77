package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class DeniedCallsTest {

    @Autowired
    UserService users;

    @Test
    void whoeverCallsWhatTheyMayNotStandsInTheLogByNumber(CapturedOutput log) {
        assertThatThrownBy(() -> SignIn.as(Role.VIEWER, users::all)).isInstanceOf(AccessDeniedException.class);
        assertThat(log).contains("Denied: account 1 (VIEWER) called UserService.all");
    }
}
