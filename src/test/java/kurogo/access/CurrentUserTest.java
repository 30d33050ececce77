package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

class CurrentUserTest {

    private static final MunicipalityCode OWN = new MunicipalityCode("952010");
    private static final MunicipalityCode OTHER = new MunicipalityCode("952028");

    private final CurrentUser currentUser = new CurrentUser();

    @AfterEach
    void nobodyIsLeftSignedIn() {
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void aReporterSeesTheirOwnMunicipalityOnly() {
        as(Role.MUNICIPAL_REPORTER, Optional.of(OWN), () -> {
            assertThat(currentUser.maySee(OWN)).isTrue();
            assertThat(currentUser.maySee(OTHER)).isFalse();
            assertThatCode(() -> currentUser.requireMaySee(OWN)).doesNotThrowAnyException();
            assertThatThrownBy(() -> currentUser.requireMaySee(OTHER)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void everybodyElseSeesAllMunicipalities() {
        for (Role role : Role.values()) {
            if (role != Role.MUNICIPAL_REPORTER) {
                as(
                        role,
                        Optional.empty(),
                        () -> assertThat(currentUser.maySee(OTHER)).isTrue());
            }
        }
    }

    @Test
    void nobodySeesNothing() {
        assertThat(currentUser.find()).isEmpty();
        assertThatThrownBy(() -> currentUser.maySee(OWN)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theProgramActsUnderItsOwnName() {
        SignedInUser program = ActingAs.program("デモデータの読込み", currentUser::get);
        assertThat(program.displayName()).isEqualTo("デモデータの読込み");
        assertThat(program.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(program.id()).isZero();
    }

    private void as(Role role, Optional<MunicipalityCode> municipality, Runnable work) {
        SignedInUser user = new SignedInUser(1, "somebody", "見本 誰か", role, municipality);
        ActingAs.account(Account.letIn(user), () -> {
            work.run();
            return user;
        });
    }
}
