package kurogo.training.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.Participant;
import kurogo.training.ParticipantService;
import kurogo.training.Person;
import kurogo.training.PersonnelMove.NewPost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@ViewPackages(classes = TrainingView.class)
@SignedInAs(role = Role.TRAINER)
class MovesScreenTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    ParticipantService participants;

    private Participant first;
    private Participant second;

    @BeforeEach
    void twoPeople() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        first = person("市原一郎");
        second = person("市原二郎");
    }

    private Participant person(String name) {
        return SignIn.as(
                Role.TRAINER,
                () -> participants.add(
                        new Person(Optional.of(CITY), name, "", "福祉課", "主査", "", false, Optional.empty())));
    }

    private Participant kept(Participant one) {
        return SignIn.as(Role.TRAINER, () -> participants.find(one.id())).orElseThrow();
    }

    private void open() {
        UI.getCurrentOrThrow().navigate(MovesView.ROUTE, QueryParameters.of("municipality", CITY.digits()));
    }

    @SuppressWarnings("unchecked")
    private void say(Participant one, MoveLine.Step step) {
        RadioButtonGroup<MoveLine.Step> asked = find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getLabel().startsWith(one.person().name()))
                .findFirst()
                .orElseThrow();
        asked.setValue(step);
    }

    private TextField post() {
        return find(TextField.class).all().stream()
                .filter(field -> "職".equals(field.getLabel())
                        && field.getParent().orElseThrow().isVisible())
                .findFirst()
                .orElseThrow();
    }

    private void keep() {
        test(find(Button.class).withText("まとめて登録する").single()).click();
    }

    private List<String> told() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void whoeverMovedAndWhoeverLeftAreNotedTogether() {
        open();
        say(first, MoveLine.Step.MOVED);
        test(post()).setValue("課長");
        say(second, MoveLine.Step.LEFT);
        keep();

        assertThat(kept(first).person().post()).isEqualTo("課長");
        assertThat(kept(second).leftOn()).isPresent();
        assertThat(told()).anySatisfy(words -> assertThat(words).contains("異動1人、退職・転出1人"));
        assertThat(find(RadioButtonGroup.class).all()).hasSize(1);
    }

    @Test
    void aListThatTellsNothingOfThemTakesBackWhatOneBeforeItTold() {
        open();
        MoveLine line = find(MoveLine.class).all().stream()
                .filter(each -> each.one().equals(first))
                .findFirst()
                .orElseThrow();

        line.listed(Optional.of(new NewPost("高齢課", "課長", true)));
        assertThat(line.move()).hasValueSatisfying(move -> assertThat(move.to()).isPresent());
        line.listed(Optional.empty());

        assertThat(line.move()).isEmpty();
        say(first, MoveLine.Step.LEFT);
        line.listed(Optional.empty());
        assertThat(line.move()).as("what a person said stays").isPresent();
    }

    @Test
    void whoeverMovedNowhereIsAskedWhereTo() {
        open();
        say(first, MoveLine.Step.MOVED);
        say(second, MoveLine.Step.LEFT);
        keep();

        assertThat(post().isInvalid()).isTrue();
        assertThat(kept(second)).isEqualTo(second);
    }

    @Test
    @SignedInAs(role = Role.MUNICIPAL_REPORTER, municipality = "952010")
    void aReporterHasTheirOwnPeopleWithoutChoosing() {
        navigate(MovesView.class);

        assertThat(find(ComboBox.class).all()).isEmpty();
        assertThat(find(RadioButtonGroup.class).all()).hasSize(2);
    }
}
