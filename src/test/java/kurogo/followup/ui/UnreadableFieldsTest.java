package kurogo.followup.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kurogo.access.ColleagueService;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.ActionFilter;
import kurogo.followup.ActionService;
import kurogo.followup.ActionState;
import kurogo.followup.Appointment;
import kurogo.followup.ContactWay;
import kurogo.followup.ConversationContent;
import kurogo.followup.ConversationFilter;
import kurogo.followup.ConversationListService;
import kurogo.followup.ConversationState;
import kurogo.followup.Draft;
import kurogo.followup.DraftService;
import kurogo.followup.NewAction;
import kurogo.followup.Notes;
import kurogo.followup.Resolution;
import kurogo.followup.Scope;
import kurogo.followup.Side;
import kurogo.followup.SupportKind;
import kurogo.followup.Visibility;
import kurogo.text.Texts;
import kurogo.uikit.DayField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** A day or an hour that cannot be read puts nothing on record. */
@DatabaseTest
@ViewPackages(classes = FollowUpView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class UnreadableFieldsTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    ConversationListService lists;

    @Autowired
    ActionService actions;

    @Autowired
    ColleagueService colleagues;

    @Autowired
    AreaService area;

    @Autowired
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void aPrefecture() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        today = JapanTime.today(clock);
    }

    private ConversationContent content() {
        return new ConversationContent(
                "定例の打合せ",
                ConversationState.HELD,
                new Appointment(today, Optional.of(LocalTime.of(10, 0)), Optional.empty(), ContactWay.VISIT, ""),
                SupportKind.ADVICE,
                List.of(CITY),
                List.of(),
                Set.of(),
                List.of(),
                new Notes("", "", ""),
                Visibility.ALL);
    }

    private void open() {
        Draft draft = drafts.begin(new Draft.Work(content(), List.of()));
        UI.getCurrentOrThrow().navigate("followup/new", QueryParameters.of("draft", Long.toString(draft.id())));
    }

    private DayField day(String label) {
        return find(DayField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    /** What a browser says of something typed that it cannot read. */
    private static void type(Component field, String unreadable) {
        field.getElement().setProperty("_inputElementValue", unreadable);
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(field.getElement(), "unparsable-change", JsonNodeFactory.instance.objectNode()));
    }

    private void assertThatNothingIsOnRecord() {
        assertThat(lists.count(ConversationFilter.of(Scope.ALL))).isZero();
    }

    @Test
    void anEmptiedDayIsAskedFor() {
        open();
        day("日").setValue(null);
        click("記録する");
        assertThatNothingIsOnRecord();
        assertThat(day("日").isInvalid()).isTrue();

        day("日").setValue(today.minusDays(1));
        click("記録する");
        assertThat(lists.page(ConversationFilter.of(Scope.ALL), 0, 9))
                .extracting(line -> line.appointment().day())
                .containsExactly(today.minusDays(1));
    }

    @Test
    void anHourThatCannotBeReadIsNotLeftOut() {
        open();
        TimePicker begins = find(TimePicker.class).single();
        begins.setValue(null);
        type(begins, "午後");
        click("記録する");
        assertThatNothingIsOnRecord();
        assertThat(begins.getErrorMessage()).isEqualTo("時刻を 14:30 のように入力してください。");
    }

    @Test
    void aLineOfWhatWasAgreedHasADayThatCanBeRead() {
        open();
        click("行動を加える");
        type(day("いつまでに"), "来月");
        click("記録する");
        assertThatNothingIsOnRecord();
        assertThat(day("いつまでに").isInvalid()).isTrue();
    }

    @Test
    void whatWasAgreedWithoutADaySaysSoAtTheField() {
        open();
        click("行動を加える");
        test(find(TextField.class).all().stream()
                        .filter(field -> "何を".equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue("周知する");
        click("記録する");
        assertThatNothingIsOnRecord();
        assertThat(day("いつまでに").getErrorMessage()).isEqualTo("日付を入力してください。");
    }

    @Test
    void nothingIsDoneOnADayThatCannotBeRead() {
        NewAction toDo = new NewAction(CITY, "資料を送る", Side.THEM, Optional.empty(), "", today, List.of());
        drafts.keep(drafts.begin(Draft.Work.agreeing(content(), List.of(toDo))), Resolution.NONE);
        ActionFilter all = ActionFilter.of(Scope.ALL, Set.of());
        new ActionDesk(actions, colleagues, FollowUpWords.in(Texts.in(Locale.JAPANESE), area), () -> {})
                .move(actions.page(all, 0, 1).getFirst().action(), ActionState.DONE);
        DayField doneOn = day("完了した日");
        doneOn.setValue(null);
        type(doneOn, "きのう");
        click("完了");

        assertThat(actions.page(all, 0, 1))
                .extracting(line -> line.action().state())
                .containsExactly(ActionState.OPEN);
        doneOn.getElement().setProperty("_inputElementValue", "");
        doneOn.setValue(today);
        click("完了");
        assertThat(actions.page(all, 0, 1))
                .extracting(line -> line.action().state())
                .containsExactly(ActionState.DONE);
    }
}
