package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
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

    private Conversation keep(long who, ConversationContent content, NewAction... agreed) {
        return people.as(who, () -> {
            Draft draft = drafts.begin(Draft.Work.agreeing(content, List.of(agreed)));
            return ((Keeping.Kept) drafts.keep(draft, Resolution.NONE)).conversation();
        });
    }

    private Keeping change(long who, Draft draft, ConversationContent content, Resolution resolution) {
        return people.as(who, () -> drafts.keep(drafts.save(draft, draft.work().with(content)), resolution));
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

        Conversation kept = keep(hanako, content);

        assertThat(kept.content()).isEqualTo(content);
        assertThat(kept.owner().name()).isEqualTo("県花子");
        assertThat(people.as(hanako, drafts::mine)).isEmpty();
        assertThat(people.as(taro, () -> conversations.find(kept.id()))).contains(kept);
    }

    @Test
    void whatIsTypedIsSavedBeforeItIsOnRecord() {
        Draft draft = people.as(hanako, () -> {
            Draft begun = drafts.begin(new Draft.Work(Talks.with(CITY), List.of()));
            return drafts.save(
                    begun,
                    Draft.Work.agreeing(
                            Talks.entitled("途中まで", Talks.with(CITY)),
                            List.of(Talks.action(CITY, "資料を送る", Talks.TODAY))));
        });

        assertThat(people.as(hanako, drafts::mine)).singleElement().satisfies(found -> {
            assertThat(found.work()).isEqualTo(draft.work());
            assertThat(found.work().content().title()).isEqualTo("途中まで");
        });
        assertThat(people.as(taro, () -> drafts.find(draft.id()))).isEmpty();
        assertThat(people.as(hanako, () -> lists.count(ConversationFilter.of(Scope.ALL))))
                .isZero();
    }

    @Test
    void aLineHalfTypedIsSavedAndHasToBeFinishedBeforeItGoesOnRecord() {
        ActionDraft halfTyped = new ActionDraft(
                Optional.of(CITY), "資料を送る", Side.US, Optional.of(hanako), "県花子", Optional.empty(), List.of());
        ActionDraft untouched =
                new ActionDraft(Optional.of(CITY), "", Side.THEM, Optional.empty(), "", Optional.empty(), List.of());
        Draft draft =
                people.as(hanako, () -> drafts.begin(new Draft.Work(Talks.with(CITY), List.of(halfTyped, untouched))));

        assertThat(people.as(hanako, () -> drafts.find(draft.id()))
                        .orElseThrow()
                        .work())
                .isEqualTo(draft.work());
        assertThatThrownBy(() -> people.as(hanako, () -> drafts.keep(draft, Resolution.NONE)))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(FollowUpRefused.Reason.ACTION_INCOMPLETE));

        Draft finished =
                people.as(hanako, () -> drafts.save(draft, new Draft.Work(Talks.with(CITY), List.of(untouched))));
        assertThat(people.as(hanako, () -> drafts.keep(finished, Resolution.NONE)))
                .isInstanceOf(Keeping.Kept.class);
    }

    @Test
    void aDraftSavedInAnotherWindowIsNotOverwritten() {
        Draft begun = people.as(hanako, () -> drafts.begin(new Draft.Work(Talks.with(CITY), List.of())));
        people.as(hanako, () -> drafts.save(begun, begun.work()));
        assertThatThrownBy(() -> people.as(hanako, () -> drafts.save(begun, begun.work())))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void twoEditorsOfDifferentPartsBothStand() {
        Conversation before = keep(hanako, Talks.with(CITY));
        Draft hers = people.as(hanako, () -> drafts.edit(before));
        Draft his = people.as(taro, () -> drafts.edit(before));
        assertThat(people.as(hanako, () -> drafts.ofOthers(before.id())))
                .extracting(draft -> draft.owner().name())
                .containsExactly("県太郎");

        change(hanako, hers, Talks.entitled("花子の題", before.content()), Resolution.NONE);
        Keeping second =
                change(taro, his, Talks.noted(new Notes("**なぜ**0件か", "返答", ""), before.content()), Resolution.NONE);

        assertThat(second).isInstanceOfSatisfying(Keeping.Kept.class, kept -> {
            assertThat(kept.taken()).containsExactly(ContentPart.TITLE);
            assertThat(kept.conversation().content().title()).isEqualTo("花子の題");
            assertThat(kept.conversation().content().notes().said()).isEqualTo("返答");
        });
    }

    @Test
    void twoEditorsOfTheSamePartAreToldAndChoose() {
        Conversation before = keep(hanako, Talks.with(CITY));
        Draft hers = people.as(hanako, () -> drafts.edit(before));
        Draft his = people.as(taro, () -> drafts.edit(before));
        change(hanako, hers, Talks.entitled("花子の題", before.content()), Resolution.NONE);

        Keeping.Conflict conflict =
                (Keeping.Conflict) change(taro, his, Talks.entitled("太郎の題", before.content()), Resolution.NONE);

        assertThat(conflict.parts()).containsExactly(ContentPart.TITLE);
        assertThat(conflict.theirs().content().title()).isEqualTo("花子の題");
        Draft again = people.as(taro, () -> drafts.find(his.id()).orElseThrow());
        Resolution mine =
                new Resolution(conflict.theirs().version(), Map.of(ContentPart.TITLE, ContentMerge.Choice.MINE));
        Keeping.Kept kept = (Keeping.Kept) people.as(taro, () -> drafts.keep(again, mine));
        assertThat(kept.conversation().content().title()).isEqualTo("太郎の題");
    }

    @Test
    void aChoiceMadeAgainstAnOlderRecordIsAskedForAnew() {
        Conversation before = keep(hanako, Talks.with(CITY));
        Draft his = people.as(taro, () -> drafts.edit(before));
        change(
                hanako,
                people.as(hanako, () -> drafts.edit(before)),
                Talks.entitled("甲", before.content()),
                Resolution.NONE);
        Resolution older = new Resolution(before.version(), Map.of(ContentPart.TITLE, ContentMerge.Choice.MINE));

        assertThat(change(taro, his, Talks.entitled("乙", before.content()), older))
                .isInstanceOf(Keeping.Conflict.class);
    }

    @Test
    void calendarsLearnOfANewDayButNotOfNotes() {
        Conversation planned = keep(hanako, Talks.with(CITY));
        Conversation noted = ((Keeping.Kept) change(
                        hanako,
                        people.as(hanako, () -> drafts.edit(planned)),
                        Talks.noted(new Notes("問い", "答え", ""), planned.content()),
                        Resolution.NONE))
                .conversation();
        assertThat(noted.sequence()).isEqualTo(planned.sequence());

        Conversation moved = people.as(taro, () -> conversations.move(noted, Talks.TODAY.plusDays(9)));

        assertThat(moved.sequence()).isEqualTo(planned.sequence() + 1);
        assertThat(moved.uid()).isEqualTo(planned.uid());
        assertThatThrownBy(() -> people.as(hanako, () -> conversations.move(noted, Talks.TODAY.plusDays(5))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void whatIsHeldCannotLieAhead() {
        assertThatThrownBy(() -> keep(hanako, Talks.held(Talks.TODAY.plusDays(1), CITY)))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.HELD_IN_FUTURE));
    }

    @Test
    void aRecordNeedsATitleAndAMunicipality() {
        assertThatThrownBy(() -> keep(hanako, Talks.entitled(" ", Talks.with(CITY))))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TITLE_MISSING));
        assertThatThrownBy(() -> keep(hanako, Talks.with()))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_MUNICIPALITY));
    }

    @Test
    void whatASectionKeepsToItselfNobodyElseReads() {
        Conversation confined = keep(
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
    void aConversationIsFoundByItsSubjectItsMunicipalityOrItsTopicByThoseWhoMayReadIt() {
        long open = keep(hanako, Talks.entitled("合同の意見交換会", Talks.with(TOWN))).id();
        long confined =
                keep(hanako, Talks.seenBy(Visibility.SECTION, Talks.with(CITY))).id();

        assertThat(found(hanako, "意見交換", List.of(), Set.of())).containsExactly(open);
        assertThat(found(hanako, "%", List.of(), Set.of())).isEmpty();
        assertThat(found(hanako, "どこにもない", List.of(CITY, VILLAGE), Set.of())).containsExactly(confined);
        assertThat(found(hanako, "どこにもない", List.of(), Set.of(Topic.CASES, Topic.COST)))
                .containsExactlyInAnyOrder(open, confined);
        assertThat(found(taro, "実績", List.of(CITY, TOWN), Set.of(Topic.CASES))).containsExactly(open);
    }

    private List<Long> found(long who, String words, List<MunicipalityCode> municipalities, Set<Topic> topics) {
        return people.as(
                who,
                () -> lists.about(words, municipalities, topics, 9).stream()
                        .map(ConversationLine::id)
                        .toList());
    }

    @Test
    void withoutASectionNothingCanBeKeptToIt() {
        long alone = people.hire("所属なし", "");
        assertThatThrownBy(() -> keep(alone, Talks.seenBy(Visibility.SECTION, Talks.with(CITY))))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.SECTION_UNKNOWN));
    }

    @Test
    void aWithdrawnRecordStaysToBeReadAndDropsWhatWasAgreed() {
        Conversation kept = keep(hanako, Talks.with(CITY), Talks.action(CITY, "資料を送る", Talks.TODAY));
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
        Conversation kept = keep(hanako, Talks.with(CITY));
        people.as(hanako, () -> conversations.move(kept, LocalDate.of(2099, 4, 1)));
        List<AuditEntry> entries = SignIn.as(Role.ADMINISTRATOR, () -> audit.find("conversation/" + kept.id(), 0, 10));
        assertThat(entries)
                .extracting(AuditEntry::action)
                .containsExactly("conversation.changed", "conversation.created");
        assertThat(entries.getFirst().before()).contains(Talks.TODAY.plusDays(3).toString());
        assertThat(entries.getFirst().after()).contains("2099-04-01");
    }

    @Test
    void listsAreFilteredAndPaged() {
        for (int i = 0; i < 5; i++) {
            keep(hanako, Talks.planned(Talks.TODAY.plusDays(i), CITY));
        }
        keep(taro, Talks.held(Talks.TODAY.minusDays(1), TOWN, VILLAGE), Talks.action(TOWN, "要綱を見直す", Talks.TODAY));

        assertThat(people.as(hanako, () -> lists.page(ConversationFilter.of(Scope.MINE), 2, 2)))
                .extracting(line -> line.appointment().day())
                .containsExactly(Talks.TODAY.plusDays(2), Talks.TODAY.plusDays(1));
        assertThat(people.as(
                        hanako,
                        () -> lists.page(ConversationFilter.of(Scope.ALL).with(VILLAGE), 0, 9)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.municipalities()).containsExactly(TOWN, VILLAGE);
                    assertThat(line.undone()).isEqualTo(1);
                });
        assertThat(people.as(taro, () -> lists.count(ConversationFilter.of(Scope.SECTION))))
                .isEqualTo(1);
    }

    @Test
    void onlyStaffWriteAndNoReporterReads() {
        Conversation kept = keep(hanako, Talks.seenBy(Visibility.SHARED, Talks.with(CITY)));
        assertThatThrownBy(() -> SignIn.as(Role.VIEWER, () -> conversations.move(kept, Talks.TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignIn.asReporterOf(CITY, () -> conversations.find(kept.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theLastContactIsTheLastOneHeldThatStandsAndThatItsReaderMayKnowOf() {
        keep(hanako, Talks.held(Talks.TODAY.minusDays(9), CITY));
        keep(hanako, Talks.seenBy(Visibility.SECTION, Talks.held(Talks.TODAY.minusDays(3), CITY)));
        Conversation mistaken = keep(hanako, Talks.held(Talks.TODAY.minusDays(1), CITY));
        keep(hanako, Talks.planned(Talks.TODAY.plusDays(1), CITY));
        assertThat(people.as(taro, lists::latestHeld)).containsEntry(CITY, Talks.TODAY.minusDays(1));

        people.as(hanako, () -> conversations.withdraw(mistaken, "別の市の記録"));

        assertThat(people.as(hanako, lists::latestHeld)).containsEntry(CITY, Talks.TODAY.minusDays(3));
        assertThat(people.as(taro, lists::latestHeld)).containsExactly(Map.entry(CITY, Talks.TODAY.minusDays(9)));
    }
}
