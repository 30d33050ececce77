package kurogo.access;

import static org.assertj.core.api.Assertions.assertThat;

import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PersonalDataServiceTest {

    @Autowired
    PersonalDataService personal;

    @Autowired
    AuditService audit;

    @Test
    void whoTakesDataOfPersonsStandsInTheTrailWithTheFile() {
        SignIn.asStaff(() -> {
            personal.taken("受講者");
            return personal;
        });
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.find("personal.exported", 0, 1)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.subject()).isEqualTo("file/受講者");
                    assertThat(entry.actor()).isEqualTo(Role.PREFECTURE_STAFF.name());
                });
    }

    @Test
    void aNameThatIsTooLongKeepsNobodyFromTheFile() {
        String name = "長".repeat(196) + ".pdf";
        SignIn.asStaff(() -> {
            personal.taken(name);
            return personal;
        });
        assertThat(SignIn.as(Role.ADMINISTRATOR, () -> audit.find("personal.exported", 0, 1)))
                .extracting(AuditEntry::subject)
                .containsExactly("file/" + name.substring(5));
    }
}
