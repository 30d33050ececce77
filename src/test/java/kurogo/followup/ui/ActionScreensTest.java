package kurogo.followup.ui;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.ActionFilter;
import kurogo.followup.ActionService;
import kurogo.followup.ActionState;
import kurogo.followup.AgreedAction;
import kurogo.followup.Appointment;
import kurogo.followup.ContactWay;
import kurogo.followup.ConversationContent;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Something the city promised, where it is listed and where it leads. */
@DatabaseTest
@ViewPackages(classes = FollowUpView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class ActionScreensTest extends SpringBrowserlessTest {

    private static final String LIST = "view=list&scope=all";

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    ActionService actions;

    @Autowired
    Clock clock;

    @BeforeEach
    void aPromise() {
        UI.getCurrentOrThrow().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        LocalDate today = JapanTime.today(clock);
        ConversationContent content = new ConversationContent(
                "配置について",
                ConversationState.HELD,
                new Appointment(today, Optional.empty(), Optional.empty(), ContactWay.PHONE, ""),
                SupportKind.ADVICE,
                List.of(CITY),
                List.of(),
                Set.of(),
                List.of(),
                new Notes("", "", ""),
                Visibility.ALL);
        NewAction promise = new NewAction(CITY, "配置を見直す", Side.THEM, Optional.empty(), "", today, List.of());
        drafts.keep(drafts.begin(Draft.Work.agreeing(content, List.of(promise))), Resolution.NONE);
    }

    private AgreedAction promise() {
        return actions.page(ActionFilter.of(Scope.ALL, Set.of()), 0, 1)
                .getFirst()
                .action();
    }

    private List<ActionGrid> lists(String query) {
        UI.getCurrentOrThrow().navigate("followup", QueryParameters.fromString(query));
        return find(ActionGrid.class).all();
    }

    @Test
    void theListShowsWhatIsToBeDoneUnlessTheAddressSaysOtherwise() {
        assertThat(lists(LIST)).hasSize(1);
        assertThat(lists(LIST + "&state=done")).isEmpty();

        actions.move(promise(), ActionState.DONE, "4月に1名配置");

        assertThat(lists(LIST)).isEmpty();
        assertThat(lists(LIST + "&state=dropped")).isEmpty();
        assertThat(test(lists(LIST + "&state=done").getFirst()).size()).isEqualTo(1);
        assertThat(test(lists(LIST + "&state=all").getFirst()).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromThePromiseOneWayLeadsToTheNextConversation(boolean onTheBoard) {
        UI.getCurrentOrThrow()
                .navigate(onTheBoard ? "followup" : "followup/" + promise().conversationId());
        assertThat(find(Anchor.class).withText("次の対話を記録").single().getHref())
                .isEqualTo("followup/new?municipality=" + CITY.digits());
    }
}
