package kurogo.training.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.text.Texts;
import kurogo.training.EnrolmentListRow;
import kurogo.training.ListedPerson;
import kurogo.training.Participant;
import kurogo.training.Person;
import kurogo.training.Renewal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class ListedLineTest extends SpringBrowserlessTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Autowired
    MasterImportService imports;

    @Autowired
    AreaService area;

    private final Renewal renewal = new Renewal(
            new Participant(7, person("福祉課", Optional.of(LocalDate.of(2020, 4, 1))), Optional.empty(), false, 1),
            person("税務課", Optional.of(LocalDate.of(2020, 4, 1))));

    @BeforeEach
    void municipalities() {
        ThreeMunicipalities.importThrough(imports);
    }

    private static Person person(String section, Optional<LocalDate> since) {
        return new Person(Optional.of(CITY), "市原一郎", "", section, "課長", "", true, since);
    }

    private ListedLine line(Optional<Renewal> renewal) {
        EnrolmentListRow row =
                new EnrolmentListRow(2, person("税務課", Optional.empty()), false, Optional.empty(), renewal);
        return new ListedLine(row, APRIL, TrainingWords.in(Texts.in(Locale.JAPANESE), area));
    }

    private ListedPerson settled(ListedLine.Choice choice) {
        ListedLine line = line(Optional.of(renewal));
        line.choose(choice);
        return line.settled().orElseThrow();
    }

    @Test
    void whoeverDiffersIsNotSettledBeforeSomebodyChooses() {
        assertThat(line(Optional.of(renewal)).settled()).isEmpty();
        assertThat(line(Optional.empty()).settled()).isPresent();
    }

    @Test
    void aMoveIsKeptFromTheDayThatStandsThere() {
        assertThat(settled(ListedLine.Choice.CHANGE))
                .isEqualTo(ListedPerson.renewed(renewal.since(Optional.of(APRIL))));
    }

    @Test
    void theRecordCanStayAndSomebodyElseBeMeant() {
        assertThat(settled(ListedLine.Choice.STAY)).isEqualTo(ListedPerson.asKnown(renewal));
        assertThat(settled(ListedLine.Choice.ANOTHER)).isEqualTo(ListedPerson.another(person("税務課", Optional.empty())));
    }
}
