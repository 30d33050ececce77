package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kurogo.training.Renewal.Part;
import kurogo.training.TrainingRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists on which people stand who are on record already, otherwise than the list has them. */
class ListOfKnownPeopleTest extends TrainingGround {

    private static final LocalDate BEFORE = LocalDate.of(2024, 4, 1);
    private static final LocalDate MOVED = LocalDate.of(2026, 4, 1);

    @Autowired
    EnrolmentListService lists;

    private TrainingSession session;
    private Participant known;

    @BeforeEach
    void somebodyOnRecord() {
        session = openOn(today.plusDays(30), 30);
        known = asTrainer(() -> participants.add(
                new Person(Optional.of(CITY), "森下　晴", "", "税務課", "課長", "", true, Optional.of(BEFORE))));
    }

    private EnrolmentListRow row(String headings, String line) {
        byte[] list = (headings + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
        return asTrainer(() -> lists.preview(session, "名簿.csv", list)).getFirst();
    }

    private Renewal moved() {
        return row("市町村,氏名,所属,職,メール", "汐見原市,森下　晴,福祉課,参事,haru@city.example")
                .renewal()
                .orElseThrow();
    }

    private void enrol(ListedPerson one) {
        asTrainer(() -> lists.enrol(session, List.of(one), Attending.AT_PLACE));
    }

    private Participant onRecord() {
        return asTrainer(() -> participants.find(known.id())).orElseThrow();
    }

    private List<Long> putDown() {
        return asTrainer(() -> enrolments.of(session.id())).stream()
                .map(Enrolment::participantId)
                .toList();
    }

    @Test
    void allThatDiffersIsShownAndWhatTheListDoesNotTellIsNot() {
        assertThat(moved().parts()).containsExactly(Part.SECTION, Part.POST, Part.EMAIL);
        assertThat(row("市町村,氏名,職,管理職", "汐見原市,森下　晴,主査,").renewal().orElseThrow().parts())
                .as("the list tells who is a manager")
                .containsExactly(Part.POST, Part.MANAGER);
        assertThat(row("市町村,氏名,所属", "汐見原市,森下　晴,税務課").renewal()).isEmpty();
    }

    @Test
    void aReadingWhoseHeadingNamesTheNameIsAReading() {
        assertThat(row("市町村,氏名（ふりがな）,氏名", "汐見原市,うみの　そら,海野　空").person())
                .extracting(Person::name, Person::kana)
                .containsExactly("海野　空", "うみの　そら");
    }

    @Test
    void onlyAnotherPostOrSectionIsAMove() {
        assertThat(moved().isMove()).isTrue();
        assertThat(row("市町村,氏名,メール", "汐見原市,森下　晴,haru@city.example")
                        .renewal()
                        .orElseThrow()
                        .isMove())
                .isFalse();
    }

    @Test
    void theRecordStaysWhereAPersonWantsThat() {
        enrol(ListedPerson.asKnown(moved()));

        assertThat(putDown()).containsExactly(known.id());
        assertThat(onRecord()).isEqualTo(known);
    }

    @Test
    void theRecordChangesFromADayOnWhereAPersonWantsThat() {
        enrol(ListedPerson.renewed(moved().since(Optional.of(MOVED))));

        assertThat(putDown()).containsExactly(known.id());
        assertThat(onRecord().person())
                .isEqualTo(new Person(
                        Optional.of(CITY), "森下　晴", "", "福祉課", "参事", "haru@city.example", true, Optional.of(MOVED)));
    }

    @Test
    void itCanBeAnotherPersonOfTheSameName() {
        EnrolmentListRow row = row("市町村,氏名,所属", "汐見原市,森下　晴,福祉課");
        enrol(ListedPerson.another(row.person()));

        assertThat(putDown()).hasSize(1).doesNotContain(known.id());
        assertThat(onRecord()).isEqualTo(known);
    }

    @Test
    void nobodyWhoDiffersIsPutDownBeforeAPersonSaysWhoTheyAre() {
        EnrolmentListRow row = row("市町村,氏名,所属", "汐見原市,森下　晴,福祉課");

        assertThatThrownBy(() -> enrol(ListedPerson.of(row.person()))).hasMessage(Reason.NAMESAKE.name());
        assertThat(putDown()).isEmpty();
    }
}
