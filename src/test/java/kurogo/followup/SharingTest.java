package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What municipalities read was seen in full by whoever put it on record. */
@DatabaseTest
@Import(FollowUpPeople.class)
class SharingTest {

    private static final Notes NOTES = new Notes("県の下調べ", "現状", "見立て");

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    MinutesService minutes;

    @Autowired
    ActionService actions;

    @Autowired
    FollowUpPeople people;

    private long hanako;
    private long taro;
    private Conversation planned;
    private Draft his;

    @BeforeEach
    void aPlannedMeetingTwoOfficialsWriteOf() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        taro = people.hire("県太郎", "地域福祉課");
        planned = people.keep(hanako, Talks.planned(Talks.TODAY, CITY), Talks.action(CITY, "資料を送る", Talks.TODAY));
        his = people.as(taro, () -> drafts.edit(planned));
    }

    private Keeping heldByTaro(Visibility visibility) {
        ConversationContent content =
                Talks.seenBy(visibility, Talks.noted(NOTES, Talks.in(planned.content(), ConversationState.HELD)));
        return people.as(taro, () -> {
            his = drafts.save(his, new Draft.Work(content, his.work().actions()));
            return drafts.keep(his, Resolution.NONE);
        });
    }

    private void sharedByHanako() {
        people.change(hanako, planned, Talks.seenBy(Visibility.SHARED, planned.content()));
    }

    private List<Minutes> readByTheCity() {
        return SignIn.asReporterOf(CITY, () -> minutes.sharedWith(CITY));
    }

    private Keeping decided(Resolution resolution) {
        return people.as(taro, () -> drafts.keep(his, resolution));
    }

    @Test
    void notesOfWhatSomebodyElseSharedMeanwhileAreNotReadBeforeTheirWriterSaysSo() {
        sharedByHanako();

        Keeping.Sharing all = (Keeping.Sharing) heldByTaro(planned.content().visibility());

        assertThat(readByTheCity()).isEmpty();
        assertThat(all.content().visibility()).isEqualTo(Visibility.SHARED);
        assertThat(all.content().notes()).isEqualTo(NOTES);
        assertThat(all.agreed()).extracting(NewAction::what).containsExactly("資料を送る");
        assertThat(decided(Resolution.NONE.sharing(all))).isInstanceOf(Keeping.Kept.class);
        assertThat(readByTheCity()).extracting(Minutes::asked).containsExactly("県の下調べ");
    }

    @Test
    void choosingWhatAnotherSharedIsAskedAsWell() {
        sharedByHanako();
        Keeping.Conflict conflict = (Keeping.Conflict) heldByTaro(Visibility.SECTION);
        Resolution theirs =
                new Resolution(conflict.theirs().version(), Map.of(ContentPart.VISIBILITY, ContentMerge.Choice.THEIRS));

        Keeping.Sharing all = (Keeping.Sharing) decided(theirs);

        assertThat(readByTheCity()).isEmpty();
        assertThat(decided(theirs.sharing(all))).isInstanceOf(Keeping.Kept.class);
        assertThat(readByTheCity()).hasSize(1);
    }

    @Test
    void whatCameInAfterItWasSeenIsAskedAnew() {
        Keeping.Sharing seen = (Keeping.Sharing) heldByTaro(Visibility.SHARED);
        people.change(hanako, planned, Talks.entitled("県の内々の題", planned.content()));

        assertThat(decided(Resolution.NONE.sharing(seen)))
                .isInstanceOfSatisfying(
                        Keeping.Sharing.class,
                        anew -> assertThat(anew.content().title()).isEqualTo("県の内々の題"));
        assertThat(readByTheCity()).isEmpty();
    }

    @Test
    void whatLiesAheadIsSharedWithNobodyAndAskedOfNobody() {
        sharedByHanako();
        assertThat(readByTheCity()).isEmpty();
    }

    @Test
    void whatIsSaidOtherwiseOfAPromiseMunicipalitiesReadIsSeenFirstAsWell() {
        Keeping.Sharing all = (Keeping.Sharing) heldByTaro(Visibility.SHARED);
        Conversation record = ((Keeping.Kept) decided(Resolution.NONE.sharing(all))).conversation();
        AgreedAction action = people.as(taro, () -> actions.of(record)).getFirst();
        SharingUnseen[] refused = new SharingUnseen[1];

        assertThatThrownBy(() ->
                        people.as(taro, () -> actions.reword(action, "県の内々の段取り", Side.THEM, Optional.empty(), "")))
                .isInstanceOfSatisfying(SharingUnseen.class, unseen -> refused[0] = unseen);

        Keeping.Sharing unseen = refused[0].sharing();
        assertThat(unseen.agreed()).extracting(NewAction::what).containsExactly("県の内々の段取り");
        assertThat(readByTheCity().getFirst().agreed())
                .extracting(one -> one.agreed().what())
                .containsExactly("資料を送る");

        people.as(taro, () -> actions.rewordShared(action, "県の内々の段取り", Side.THEM, Optional.empty(), "", unseen));

        assertThat(readByTheCity().getFirst().agreed())
                .extracting(one -> one.agreed().what())
                .containsExactly("県の内々の段取り");
    }
}
