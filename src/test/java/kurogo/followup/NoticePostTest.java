package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.db.Tables.NOTICE_DIGEST;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import kurogo.access.ActingAs;
import kurogo.access.Role;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.database.ThreeMunicipalities;
import kurogo.jobs.Unwatched;
import kurogo.reminder.MailInside;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices by mail, through a real server inside the test. */
@DatabaseTest
@Import(FollowUpPeople.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NoticePostTest {

    private static final GreenMail SERVER = MailInside.started();

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        MailInside.use(SERVER, properties);
    }

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
    NoticePost post;

    @Autowired
    MeetingMail meetings;

    @Autowired
    DigestSending digests;

    @Autowired
    UserService users;

    @Autowired
    FollowUpPeople people;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    private long hanako;
    private long taro;
    private LocalDateTime soon;

    @BeforeEach
    void twoWhoWantMail() {
        ThreeMunicipalities.importThrough(imports);
        hanako = wantingMail("県花子", "hanako@pref.example.jp");
        taro = wantingMail("県太郎", "taro@pref.example.jp");
        soon = clock.instant()
                .atZone(JapanTime.ZONE)
                .toLocalDateTime()
                .plusMinutes(30)
                .truncatedTo(ChronoUnit.MINUTES);
    }

    @AfterEach
    void clear() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        Leftovers.clear(database, transactions);
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private long wantingMail(String name, String address) {
        long id = people.hire(name, "地域福祉課");
        people.as(id, () -> notices.choose(NoticeSetting.USUAL, new NoticeSetting(true, true, true, address, 3, 0)));
        return id;
    }

    /** A meeting both take part in. */
    private Conversation meeting() {
        ConversationContent content = Talks.beginning(soon, Talks.attendedBy(taro, Talks.with(CITY)));
        return people.as(
                hanako,
                () -> ((Keeping.Kept) drafts.keep(drafts.begin(new Draft.Work(content, List.of())), Resolution.NONE))
                        .conversation());
    }

    private void change(long userId, String name, Role role, boolean enabled) {
        Optional<MunicipalityCode> whose = role == Role.MUNICIPAL_REPORTER ? Optional.of(CITY) : Optional.empty();
        ActingAs.program(
                "試験",
                () -> users.change(
                        users.find(userId).orElseThrow(), new UserProfile(name, name, role, whose, enabled)));
    }

    private static List<String> told() {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(NoticePostTest::addressee)
                .sorted()
                .toList();
    }

    private static String addressee(MimeMessage mail) {
        try {
            Address[] to = mail.getAllRecipients();
            return to[0].toString();
        } catch (MessagingException unread) {
            throw new AssertionError(unread);
        }
    }

    @Test
    void allWhoTakePartAreToldBeforeAMeetingAndOnceForEachHourItStandsAt() {
        Conversation meeting = meeting();

        meetings.eachMinute();
        meetings.eachMinute();
        assertThat(told()).containsExactly("hanako@pref.example.jp", "taro@pref.example.jp");

        people.as(hanako, () -> {
            Draft.Work earlier = new Draft.Work(Talks.beginning(soon.minusMinutes(10), meeting.content()), List.of());
            return drafts.keep(drafts.save(drafts.edit(meeting), earlier), Resolution.NONE);
        });
        meetings.eachMinute();
        assertThat(told()).hasSize(4);
    }

    @Test
    void whoeverMayNotReadAMeetingAnyMoreIsPassedOverAndTheOthersAreTold() {
        meeting();
        change(hanako, "県花子", Role.MUNICIPAL_REPORTER, true);

        meetings.eachMinute();

        assertThat(told()).containsExactly("taro@pref.example.jp");
    }

    @Test
    void whoeverIsNotLetInAnyMoreIsPassedOver() {
        change(hanako, "県花子", Role.PREFECTURE_STAFF, false);

        post.send(
                hanako,
                claims.claim(hanako, Talks.TODAY),
                () -> Optional.of(new NoticeMail("hanako@pref.example.jp", "件名", "本文")));

        assertThat(told()).isEmpty();
        assertThat(take(claims.claim(hanako, Talks.TODAY), clock.instant())).isFalse();
    }

    @Test
    void whatTheServerDidNotTakeIsTriedAgain() {
        meeting();
        SERVER.stop();
        try {
            meetings.eachMinute();
        } finally {
            SERVER.start();
        }
        assertThat(told()).isEmpty();

        meetings.eachMinute();
        assertThat(told()).containsExactly("hanako@pref.example.jp", "taro@pref.example.jp");
    }

    @Test
    void aNoticeCountsAsSentOnceItIsAndNoTransactionIsOpenWhileItIsSent() {
        NoticePost.Claim claim = claims.claim(hanako, Talks.TODAY);
        post.send(hanako, claim, () -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            assertThat(takenAt()).as("on its way").isNotNull();
            return Optional.of(new NoticeMail("hanako@pref.example.jp", "件名", "本文"));
        });

        assertThat(told()).containsExactly("hanako@pref.example.jp");
        assertThat(takenAt()).as("over").isNull();
        assertThat(take(claim, clock.instant().plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void whatAProgramDiedAtIsTakenUpAfterAWhileAndNotBefore() {
        Instant died = clock.instant();
        Instant later = died.plus(NoticeClaimRepository.AT_MOST_AT_ONE).plusSeconds(1);
        NoticePost.Claim claim = claims.claim(hanako, Talks.TODAY);
        assertThat(take(claim, died)).isTrue();

        assertThat(take(claim, died.plusSeconds(1))).isFalse();
        assertThat(waiting(died.plusSeconds(1))).containsExactly(taro);
        assertThat(waiting(later)).containsExactlyInAnyOrder(hanako, taro);
        assertThat(take(claim, later)).isTrue();
        assertThat(take(claim, later.plusSeconds(1)))
                .as("by another at the same time")
                .isFalse();
    }

    private boolean take(NoticePost.Claim claim, Instant now) {
        return Boolean.TRUE.equals(transactions.execute(status -> claim.take(now)));
    }

    private List<Long> waiting(Instant now) {
        return repository.waitingFor(Talks.TODAY, now);
    }

    private @Nullable OffsetDateTime takenAt() {
        return database.select(NOTICE_DIGEST.TAKEN_AT)
                .from(NOTICE_DIGEST)
                .fetchSingle()
                .value1();
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgain() {
        AtomicBoolean broken = new AtomicBoolean(true);
        for (int time = 0; time < 2; time++) {
            post.send(hanako, claims.claim(hanako, Talks.TODAY), () -> {
                if (broken.getAndSet(false)) {
                    throw new IllegalStateException("Broken");
                }
                return Optional.of(new NoticeMail("hanako@pref.example.jp", "件名", "本文"));
            });
        }

        assertThat(told()).containsExactly("hanako@pref.example.jp");
    }

    @Test
    void theMailOfAMorningIsTriedAgainToo() {
        meeting();
        String day = Talks.TODAY.toString();
        SERVER.stop();
        try {
            digests.run(day, new Unwatched());
        } finally {
            SERVER.start();
        }

        digests.run(day, new Unwatched());
        digests.run(day, new Unwatched());

        assertThat(told()).isNotEmpty().doesNotHaveDuplicates();
    }

    private void choose(long userId, boolean byMail, boolean digest) {
        people.as(userId, () -> {
            NoticeSetting seen = notices.setting();
            return notices.choose(
                    seen, new NoticeSetting(false, byMail, digest, seen.address(), seen.daysBefore(), seen.version()));
        });
    }

    @Test
    void mailBeforeMeetingsAndTheMailOfAMorningAreTurnedOffEachByItself() {
        choose(hanako, false, true);
        choose(taro, true, false);
        meeting();

        meetings.eachMinute();
        assertThat(told()).containsExactly("taro@pref.example.jp");

        digests.run(Talks.TODAY.toString(), new Unwatched());
        assertThat(told()).containsExactly("hanako@pref.example.jp", "taro@pref.example.jp");
    }

    @Test
    void whoeverTurnedOffBothGetsNoMail() {
        choose(hanako, false, false);
        choose(taro, false, false);
        meeting();

        meetings.eachMinute();
        digests.run(Talks.TODAY.toString(), new Unwatched());
        assertThat(told()).isEmpty();
    }
}
