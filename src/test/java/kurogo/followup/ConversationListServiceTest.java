package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(FollowUpPeople.class)
class ConversationListServiceTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationListService lists;

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

    @Test
    void aConversationIsFoundByItsSubjectItsMunicipalityOrItsTopicByThoseWhoMayReadIt() {
        long open = people.keep(hanako, Talks.entitled("合同の意見交換会", Talks.with(TOWN)))
                .id();
        long confined = people.keep(hanako, Talks.seenBy(Visibility.SECTION, Talks.with(CITY)))
                .id();

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
    void listsAreFilteredAndPaged() {
        for (int i = 0; i < 5; i++) {
            people.keep(hanako, Talks.planned(Talks.TODAY.plusDays(i), CITY));
        }
        people.keep(
                taro, Talks.held(Talks.TODAY.minusDays(1), TOWN, VILLAGE), Talks.action(TOWN, "要綱を見直す", Talks.TODAY));

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
                    assertThat(line.isOverdue(Talks.TODAY)).isFalse();
                    assertThat(line.isOverdue(Talks.TODAY.plusDays(1))).isTrue();
                });
        assertThat(people.as(taro, () -> lists.count(ConversationFilter.of(Scope.SECTION))))
                .isEqualTo(1);
    }

    @Test
    void theLastContactIsTheLastOneHeldThatStandsAndThatItsReaderMayKnowOf() {
        people.keep(hanako, Talks.held(Talks.TODAY.minusDays(9), CITY));
        people.keep(hanako, Talks.seenBy(Visibility.SECTION, Talks.held(Talks.TODAY.minusDays(3), CITY)));
        Conversation mistaken = people.keep(hanako, Talks.held(Talks.TODAY.minusDays(1), CITY));
        people.keep(hanako, Talks.planned(Talks.TODAY.plusDays(1), CITY));
        assertThat(people.as(taro, lists::latestHeld)).containsEntry(CITY, Talks.TODAY.minusDays(1));

        people.as(hanako, () -> conversations.withdraw(mistaken, "別の市の記録"));

        assertThat(people.as(hanako, lists::latestHeld)).containsEntry(CITY, Talks.TODAY.minusDays(3));
        assertThat(people.as(taro, lists::latestHeld)).containsExactly(Map.entry(CITY, Talks.TODAY.minusDays(9)));
    }
}
