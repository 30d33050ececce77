package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class DemoUserServiceTest {

    private static final MunicipalityCode NOWHERE = new MunicipalityCode("952010");

    @Autowired
    DemoUserService demo;

    @Test
    void theReportersMunicipalityHasToExist() {
        assertThatThrownBy(() -> ActingAs.program("試験", () -> demo.create(NOWHERE)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @SignedInAs(role = Role.PREFECTURE_STAFF)
    void onlyTheProgramOrAnAdministratorCreatesThem() {
        assertThatThrownBy(() -> demo.create(NOWHERE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyRoleHasALoginOfItsOwn() {
        assertThat(List.of(Role.values()))
                .extracting(DemoUserService::loginName)
                .containsExactly("staff", "trainer", "analyst", "reporter", "viewer", "admin");
    }
}
