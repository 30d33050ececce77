package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.FollowUpRefused.Reason;
import kurogo.report.StaleVersionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
@Import(FollowUpPeople.class)
class ConversationServiceTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationListService lists;

    @Autowired
    ActionService actions;

    @Autowired
    FollowUpPeople people;

    @Autowired
    AuditService audit;

    private long hanako;
    private long taro;

    @BeforeEach
    void twoOfficialsOfTwoSections() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        taro = people.hire("県太郎", "長寿社会課");
    }

    @Test
    void aConversationIsReadAsItWasWritten() {
        ConversationContent content = new ConversationContent(
                "合同の意見交換会",
                ConversationState.HELD,
                new Appointment(Talks.TODAY, Optional.empty(), Optional.empty(), ContactWay.MEETING, ""),
                SupportKind.NETWORK,
                List.of(TOWN, CITY),
                List.of(),
                Set.of(Topic.NEEDS, Topic.PROGRAMME),
                List.of(
                        new Participant(Side.US, Optional.of(hanako), Optional.empty(), "県花子", "地域福祉課", "主査"),
                        new Participant(Side.THEM, Optional.empty(), Optional.empty(), "見本課長", "福祉課", "課長")),
                new Notes("- 体制は", "- **2名**", "要支援"),
                Visibility.ALL);

        Conversation kept = people.keep(hanako, content);

        assertThat(kept.content()).isEqualTo(content);
        assertThat(kept.owner().name()).isEqualTo("県花子");
        assertThat(people.as(hanako, drafts::mine)).isEmpty();
        assertThat(people.as(taro, () -> conversations.find(kept.id()))).contains(kept);
    }

    @Test
    void calendarsLearnOfANewDayButNotOfNotes() {
        Conversation planned = people.keep(hanako, Talks.with(CITY));
        Conversation noted = people.change(hanako, planned, Talks.noted(new Notes("問い", "答え", ""), planned.content()));
        assertThat(noted.sequence()).isEqualTo(planned.sequence());

        Conversation moved = people.as(taro, () -> conversations.move(noted, Talks.TODAY.plusDays(9)));

        assertThat(moved.sequence()).isEqualTo(planned.sequence() + 1);
        assertThat(moved.uid()).isEqualTo(planned.uid());
        assertThatThrownBy(() -> people.as(hanako, () -> conversations.move(noted, Talks.TODAY.plusDays(5))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void whatIsHeldCannotLieAhead() {
        assertThatThrownBy(() -> people.keep(hanako, Talks.held(Talks.TODAY.plusDays(1), CITY)))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.HELD_IN_FUTURE));
    }

    @Test
    void aRecordNeedsATitleAndAMunicipality() {
        assertThatThrownBy(() -> people.keep(hanako, Talks.entitled(" ", Talks.with(CITY))))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TITLE_MISSING));
        assertThatThrownBy(() -> people.keep(hanako, Talks.with()))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_MUNICIPALITY));
    }

    @Test
    void whatASectionKeepsToItselfNobodyElseReads() {
        Conversation confined = people.keep(
                hanako, Talks.seenBy(Visibility.SECTION, Talks.with(CITY)), Talks.action(CITY, "内部で検討", Talks.TODAY));

        assertThat(people.as(taro, () -> conversations.find(confined.id()))).isEmpty();
        assertThat(people.as(taro, () -> lists.count(ConversationFilter.of(Scope.ALL))))
                .isZero();
        assertThat(people.as(taro, () -> actions.count(ActionFilter.of(Scope.ALL, Set.of()))))
                .isZero();
        assertThat(people.as(people.hire("同僚", "地域福祉課"), () -> conversations.find(confined.id())))
                .isPresent();
    }

    @Test
    void withoutASectionNothingCanBeKeptToIt() {
        long alone = people.hire("所属なし", "");
        assertThatThrownBy(() -> people.keep(alone, Talks.seenBy(Visibility.SECTION, Talks.with(CITY))))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.SECTION_UNKNOWN));
    }

    @Test
    void aWithdrawnRecordStaysToBeReadAndDropsWhatWasAgreed() {
        Conversation kept = people.keep(hanako, Talks.with(CITY), Talks.action(CITY, "資料を送る", Talks.TODAY));
        assertThatThrownBy(() -> people.as(hanako, () -> conversations.withdraw(kept, " ")))
                .isInstanceOf(FollowUpRefused.class);

        Conversation withdrawn = people.as(hanako, () -> conversations.withdraw(kept, "別の市町村の記録"));

        assertThat(withdrawn.withdrawal().orElseThrow().reason()).isEqualTo("別の市町村の記録");
        assertThat(withdrawn.sequence()).isEqualTo(kept.sequence() + 1);
        assertThat(people.as(hanako, () -> lists.count(ConversationFilter.of(Scope.ALL))))
                .isZero();
        AgreedAction dropped = people.as(hanako, () -> actions.of(withdrawn)).getFirst();
        assertThat(dropped.state()).isEqualTo(ActionState.DROPPED);
        assertThat(people.as(hanako, () -> actions.history(dropped)))
                .last()
                .extracting(ActionEvent::reason)
                .isEqualTo("別の市町村の記録");
        assertThatThrownBy(() -> people.as(hanako, () -> conversations.move(withdrawn, Talks.TODAY)))
                .isInstanceOf(FollowUpRefused.class);
    }

    @Test
    void theAuditTrailShowsBeforeAndAfter() {
        Conversation kept = people.keep(hanako, Talks.with(CITY));
        people.as(hanako, () -> conversations.move(kept, LocalDate.of(2099, 4, 1)));
        List<AuditEntry> entries = SignIn.as(Role.ADMINISTRATOR, () -> audit.find("conversation/" + kept.id(), 0, 10));
        assertThat(entries)
                .extracting(AuditEntry::action)
                .containsExactly("conversation.changed", "conversation.created");
        assertThat(entries.getFirst().before()).contains(Talks.TODAY.plusDays(3).toString());
        assertThat(entries.getFirst().after()).contains("2099-04-01");
    }

    @Test
    void onlyStaffWriteAndNoReporterReads() {
        Conversation kept = people.keep(hanako, Talks.seenBy(Visibility.SHARED, Talks.with(CITY)));
        assertThatThrownBy(() -> SignIn.as(Role.VIEWER, () -> conversations.move(kept, Talks.TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.asReporterOf(CITY, () -> conversations.find(kept.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMunicipalityStaysWhileSomethingAgreedWithItIsToDo() {
        Conversation kept = people.keep(hanako, Talks.with(CITY, TOWN), Talks.action(TOWN, "資料を送る", Talks.TODAY));
        ConversationContent alone = Talks.with(CITY);
        assertThatThrownBy(() -> people.change(hanako, kept, alone))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(FollowUpRefused.Reason.STILL_TO_DO));

        AgreedAction action = people.as(hanako, () -> actions.of(kept)).getFirst();
        people.as(hanako, () -> actions.move(action, ActionState.DROPPED, "不要になった"));

        assertThat(people.change(hanako, kept, alone).content().municipalities())
                .containsExactly(CITY);
    }
}
