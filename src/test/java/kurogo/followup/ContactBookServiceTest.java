package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ContactBookServiceTest {

    private static final MunicipalContact.Person HEAD = new MunicipalContact.Person(
            "見本課長", "福祉課", "課長", "0123-45-6789", "head@city.example.jp", true, Optional.empty());

    @Autowired
    MasterImportService imports;

    @Autowired
    ContactBookService contacts;

    @Autowired
    AuditService audit;

    @BeforeEach
    void municipalities() {
        ThreeMunicipalities.importThrough(imports);
    }

    @Test
    void whoeverHasLeftIsKnownByNameAndPostAlone() {
        MunicipalContact left = SignIn.asStaff(() -> contacts.change(contacts.add(CITY, HEAD), HEAD, true));
        assertThat(left.person())
                .isEqualTo(new MunicipalContact.Person("見本課長", "福祉課", "課長", "", "", true, Optional.empty()));
    }

    @Test
    void theTrailTellsThatSomebodyIsReachedButNotHow() {
        SignIn.asStaff(() -> contacts.change(contacts.add(CITY, HEAD), HEAD, true));
        List<AuditEntry> entries = SignIn.as(Role.ADMINISTRATOR, () -> audit.find("contact/", 0, 9));
        assertThat(entries).hasSize(2);
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.before() + entry.after())
                        .contains("phoneKnown")
                        .doesNotContain("0123-45-6789", "head@city.example.jp"));
    }
}
