package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kurogo.area.AreaService;
import kurogo.area.MasterImportService;
import kurogo.area.MunicipalityNames;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(FollowUpPeople.class)
class NoticeServiceTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    NoticeService notices;

    @Autowired
    NoticeRepository repository;

    @Autowired
    NoticeClaimRepository claims;

    @Autowired
    AreaService area;

    @Autowired
    FollowUpPeople people;

    private long hanako;

    @BeforeEach
    void anOfficialWithSomethingToDo() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        people.as(
                hanako,
                () -> drafts.keep(
                        drafts.begin(Draft.Work.agreeing(
                                Talks.planned(Talks.TODAY, CITY),
                                List.of(
                                        Talks.action(CITY, "遅れている", Talks.TODAY.minusDays(2), hanako, List.of()),
                                        Talks.action(CITY, "もうすぐ", Talks.TODAY.plusDays(3), hanako, List.of()),
                                        Talks.action(CITY, "まだ先", Talks.TODAY.plusDays(9), hanako, List.of())))),
                        Resolution.NONE));
    }

    @Test
    void whatIsDueAndOverdueIsToldWithinTheDaysChosen() {
        Reminders today = people.as(hanako, () -> notices.today(Texts.in(Locale.JAPANESE)));
        assertThat(today.appointments()).hasSize(1);
        assertThat(today.overdue())
                .extracting(line -> line.action().agreed().what())
                .containsExactly("遅れている");
        assertThat(today.due())
                .extracting(line -> line.action().agreed().what())
                .containsExactly("もうすぐ");

        people.as(hanako, () -> notices.choose(NoticeSetting.USUAL, new NoticeSetting(true, false, false, "", 0, 0)));
        assertThat(people.as(hanako, () -> notices.today(Texts.in(Locale.JAPANESE)))
                        .due())
                .isEmpty();
    }

    @Test
    void whoeverIsResponsibleIsAskedAboutAPlannedDayGoneByUntilItIsRecorded() {
        long taro = people.hire("県太郎", "地域福祉課");
        ConversationContent lastMonth =
                Talks.entitled("先月の訪問", Talks.attendedBy(taro, Talks.planned(Talks.TODAY.minusDays(30), CITY)));
        Conversation conversation = people.keep(hanako, lastMonth);

        assertThat(asked(hanako)).containsExactly("先月の訪問");
        assertThat(asked(taro)).isEmpty();
        assertThat(mail(hanako, "")).contains("実施したかどうかの記録がない予定", "先月の訪問");

        people.change(hanako, conversation, Talks.in(conversation.content(), ConversationState.NOT_HELD));
        assertThat(asked(hanako)).isEmpty();
    }

    private List<String> asked(long person) {
        return people.as(person, () -> notices.today(Texts.in(Locale.JAPANESE))).unrecorded().stream()
                .map(ConversationLine::title)
                .toList();
    }

    @Test
    void theMailOfAMorningIsForThoseWhoWantItAndOnceADay() {
        assertThat(repository.waitingFor(Talks.TODAY, NOW)).isEmpty();
        people.as(
                hanako,
                () -> notices.choose(
                        NoticeSetting.USUAL, new NoticeSetting(true, false, true, "hanako@pref.example.jp", 3, 0)));

        assertThat(repository.waitingFor(Talks.TODAY, NOW)).containsExactly(hanako);
        NoticePost.Claim claim = claims.claim(hanako, Talks.TODAY);
        assertThat(claim.take(NOW)).isTrue();
        assertThat(claim.take(NOW)).isFalse();
        assertThat(repository.waitingFor(Talks.TODAY, NOW)).isEmpty();
        assertThat(repository.waitingFor(Talks.TODAY.plusDays(1), NOW)).containsExactly(hanako);

        claim.giveBack();
        assertThat(repository.waitingFor(Talks.TODAY, NOW)).containsExactly(hanako);
    }

    @Test
    void mailNeedsAnAddress() {
        assertThatThrownBy(() -> people.as(
                        hanako,
                        () -> notices.choose(NoticeSetting.USUAL, new NoticeSetting(true, true, false, "未定", 3, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMailNamesWhatIsToBeDone() {
        assertThat(mail(hanako, "https://kurogo.example.jp"))
                .contains("遅れている", "もうすぐ", "実績0件について", "https://kurogo.example.jp/followup")
                .contains("まで　汐見原市　遅れている");
    }

    private String mail(long person, String address) {
        return people.as(
                person,
                () -> DigestText.of(
                        notices.today(Texts.in(Locale.JAPANESE)),
                        new FollowUpAddress(address),
                        MunicipalityNames.in(area, Locale.JAPANESE),
                        Texts.in(Locale.JAPANESE)));
    }
}
