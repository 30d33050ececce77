package kurogo.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInAs;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import kurogo.review.FlagFilter;
import kurogo.review.FlagInboxService;
import kurogo.review.FlagOrder;
import kurogo.review.FlagService;
import kurogo.review.FlagState;
import kurogo.review.ReviewService;
import kurogo.review.TrackedFlag;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox of a round in which three municipalities have handed in nothing. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ViewPackages(classes = FlagInboxView.class)
@SignedInAs(role = Role.PREFECTURE_STAFF)
class FlagInboxViewTest extends SpringBrowserlessTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    ReviewService review;

    @Autowired
    FlagService flags;

    @Autowired
    FlagInboxService inbox;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    private long roundId;

    @BeforeEach
    void evaluateARoundNobodyAnswered() {
        UI.getCurrent().setLocale(Locale.JAPANESE);
        ThreeMunicipalities.importThrough(imports);
        roundId = SignIn.asStaff(() -> {
            ReportingRound round = rounds.create(new NewRound(
                    ReportingPeriod.annual(FiscalYear.reiwa(6)),
                    "令和6年度 実績報告（年間）",
                    LocalDate.of(2025, 5, 30),
                    Set.of(Programme.MULTI_AGENCY)));
            review.evaluate(round.id());
            return round.id();
        });
    }

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @Test
    void theFirstFlagIsLookedAtWithItsQuestions() {
        open("round=R6&order=by_municipality");
        assertThat(test(grid()).size()).isEqualTo(3);
        assertThat(preview()).contains("汐見原市").contains("3件中 1件目");
        assertThat(find(ListItem.class).from(find(Aside.class).single()).all()).hasSize(2);
    }

    @Test
    void theAddressNamesTheFlagThatIsLookedAt() {
        TrackedFlag last = all().getLast();
        open("round=R6&order=by_municipality&flag=" + last.id());
        assertThat(preview()).contains("霧降村").contains("3件中 3件目");
    }

    @Test
    void groupsAreCountedAndOneOfThemIsLookedAt() {
        open("round=R6&group=municipality&of=953016");
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(find(InboxGroups.class).single().getElement().getTextRecursively())
                .contains("すべて", "3件", "菜花町", "1件");
    }

    @Test
    void aDecisionTakesTheFlagOutOfTheNewOnesAndTheNextIsLookedAt() {
        open("round=R6&state=new&order=by_municipality");
        find(Button.class).withText("確認を始める").single().click();
        assertThat(test(grid()).size()).isEqualTo(2);
        assertThat(preview()).contains("菜花町").contains("2件中 1件目");
        assertThat(all().getFirst().state()).isEqualTo(FlagState.CHECKING);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToldAndNotOverwritten() {
        open("round=R6&order=by_municipality");
        flags.decide(all().getFirst(), FlagState.CHECKING, "");
        find(Button.class).withText("対応中にする").single().click();
        test(find(TextArea.class).single()).setValue("個別に相談する。");
        find(Button.class).withText("対応中にする").all().getLast().click();
        assertThat(find(Notification.class).all())
                .anyMatch(notice -> notice.getChildren()
                        .anyMatch(line -> line.getElement().getTextRecursively().contains("他の人が先に変更しました")));
        assertThat(all().getFirst().state()).isEqualTo(FlagState.CHECKING);
    }

    @Test
    void allSelectedFlagsAreDecidedTogether() {
        open("round=R6&order=by_municipality");
        grid().asMultiSelect().setValue(Set.copyOf(all()));
        find(Button.class).withText("確認を始める").all().getFirst().click();
        assertThat(all()).extracting(TrackedFlag::state).containsOnly(FlagState.CHECKING);
    }

    @Test
    @SignedInAs(role = Role.VIEWER)
    void whoMayOnlyReadIsOfferedNoDecision() {
        open("round=R6");
        assertThat(find(Button.class).withText("確認を始める").all()).isEmpty();
        assertThat(find(Button.class).withText("点検を実行").all()).isEmpty();
    }

    private void open(String query) {
        UI.getCurrent().navigate("flags", QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private Grid<TrackedFlag> grid() {
        return find(Grid.class).single();
    }

    private String preview() {
        return find(Aside.class).single().getElement().getTextRecursively();
    }

    private List<TrackedFlag> all() {
        return inbox.all(FlagFilter.everythingIn(roundId), FlagOrder.BY_MUNICIPALITY);
    }
}
