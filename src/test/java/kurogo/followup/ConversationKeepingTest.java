package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.StaleVersionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Taro adds what was agreed to a record as he read it, at the moment at which Hanako does something else to it. */
@DatabaseTest
@Import(FollowUpPeople.class)
class ConversationKeepingTest {

    private static final NewAction PROMISE = Talks.action(CITY, "配置を見直す", Talks.TODAY.minusDays(1));

    @Autowired
    MasterImportService imports;

    @Autowired
    ConversationKeeping keeping;

    @Autowired
    ConversationService conversations;

    @Autowired
    ActionService actions;

    @Autowired
    PlanRepository plan;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    FollowUpPeople people;

    private long hanako;
    private long taro;
    private Conversation seen;

    @BeforeEach
    void aRecordTaroHasRead() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        taro = people.hire("県太郎", "地域福祉課");
        seen = people.keep(hanako, Talks.with(CITY));
    }

    private Conversation added() {
        return people.as(
                taro,
                () -> transactions.execute(
                        status -> keeping.change(seen, Draft.Work.agreeing(seen.content(), List.of(PROMISE)))));
    }

    private List<ActionLine> agreed() {
        return people.as(hanako, () -> actions.page(ActionFilter.of(Scope.ALL, Set.of()), 0, 9));
    }

    @Test
    void toWhatIsWithdrawnMeanwhileNothingIsAddedAndNothingOfItIsOverdue() {
        people.as(hanako, () -> conversations.withdraw(seen, "二重登録"));

        assertThatThrownBy(this::added).isInstanceOf(StaleVersionException.class);

        assertThat(agreed()).isEmpty();
        assertThat(plan.overdue(Talks.TODAY)).containsEntry(CITY, 0);
    }

    @Test
    void toWhatIsKeptToASectionMeanwhileNothingIsAddedUnseen() {
        people.change(hanako, seen, Talks.seenBy(Visibility.SECTION, seen.content()));

        assertThatThrownBy(this::added).isInstanceOf(StaleVersionException.class);

        assertThat(agreed()).isEmpty();
    }

    @Test
    void addingIsAChangeOthersAreToldOf() {
        Conversation now = added();
        assertThat(now.version()).isEqualTo(seen.version() + 1);
        assertThat(now.changed().by()).isEqualTo("県太郎");
        assertThat(now.sequence()).as("calendars have nothing to learn").isEqualTo(seen.sequence());
    }
}
