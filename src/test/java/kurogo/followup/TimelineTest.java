package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.municipality.TimelineEntry;
import kurogo.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a municipality's time line says of conversations and of what was agreed in them. */
@DatabaseTest
@Import(FollowUpPeople.class)
class TimelineTest {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);

    @Autowired
    MasterImportService imports;

    @Autowired
    ConversationTimeline talks;

    @Autowired
    ActionTimeline agreed;

    @Autowired
    ConversationService conversations;

    @Autowired
    ActionService actions;

    @Autowired
    FollowUpPeople people;

    private long hanako;

    @BeforeEach
    void anOfficial() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
    }

    private Conversation withSomethingAgreed() {
        return people.keep(hanako, Talks.with(CITY), Talks.action(CITY, "配置を見直す", Talks.TODAY.plusDays(5)));
    }

    private AgreedAction moved(ActionState to, String result) {
        Conversation conversation = withSomethingAgreed();
        return people.as(hanako, () -> actions.move(actions.of(conversation).getFirst(), to, result));
    }

    private List<String> details(List<TimelineEntry> entries) {
        return entries.stream().map(TimelineEntry::detail).toList();
    }

    private List<String> agreed() {
        return details(people.as(hanako, () -> agreed.of(CITY, JAPANESE)));
    }

    @Test
    void whatIsDroppedIsNotSaidToBeDue() {
        moved(ActionState.DROPPED, "事業の見直しによる");
        assertThat(agreed()).containsExactly("取りやめ　事業の見直しによる");
    }

    @Test
    void whatIsDoneSaysSoAlsoWithoutAResult() {
        moved(ActionState.DONE, "");
        assertThat(agreed()).containsExactly("完了");
    }

    @Test
    void whatIsToBeDoneSaysByWhen() {
        withSomethingAgreed();
        assertThat(agreed()).singleElement().asString().startsWith("期限 ");
    }

    @Test
    void whatAWithdrawnRecordAgreedIsLeftOut() {
        Conversation conversation = withSomethingAgreed();
        people.as(hanako, () -> conversations.withdraw(conversation, "二重登録"));
        assertThat(agreed()).isEmpty();
    }

    @Test
    void aConversationSaysWhetherItWasHeld() {
        people.keep(hanako, Talks.in(Talks.with(CITY), ConversationState.NOT_HELD));
        people.keep(hanako, Talks.with(CITY));
        people.keep(hanako, Talks.held(Talks.TODAY.minusDays(1), CITY));

        assertThat(details(people.as(hanako, () -> talks.of(CITY, JAPANESE))))
                .containsExactlyInAnyOrder("中止　市役所3階", "予定　市役所3階", "実施　市役所3階");
    }
}
