package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.db.Tables.CONVERSATION_DRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.StaleVersionException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(FollowUpPeople.class)
class DraftServiceTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    ConversationListService lists;

    @Autowired
    DSLContext database;

    @Autowired
    Clock clock;

    @Autowired
    FollowUpPeople people;

    private long hanako;
    private long taro;

    @BeforeEach
    void twoOfficialsOfTwoSections() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        taro = people.hire("県太郎", "長寿社会課");
    }

    private Keeping change(long who, Draft draft, ConversationContent content, Resolution resolution) {
        return people.as(who, () -> drafts.keep(drafts.save(draft, draft.work().with(content)), resolution));
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
        Conversation before = people.keep(hanako, Talks.with(CITY));
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
        Conversation before = people.keep(hanako, Talks.with(CITY));
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
        Conversation before = people.keep(hanako, Talks.with(CITY));
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
    void whoeverHasNotSavedForHoursIsNotSaidToBeWriting() {
        Conversation record = people.keep(hanako, Talks.with(CITY));
        people.as(taro, () -> drafts.edit(record));
        savedBefore(Duration.ofMinutes(110));
        assertThat(people.as(hanako, () -> drafts.ofOthers(record.id()))).hasSize(1);
        savedBefore(Duration.ofMinutes(130));
        assertThat(people.as(hanako, () -> drafts.ofOthers(record.id()))).isEmpty();
        assertThat(people.as(taro, drafts::mine)).hasSize(1);
    }

    private void savedBefore(Duration time) {
        database.update(CONVERSATION_DRAFT)
                .set(CONVERSATION_DRAFT.CHANGED_AT, clock.instant().minus(time).atOffset(ZoneOffset.UTC))
                .execute();
    }
}
