package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import kurogo.reminder.MailInside;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people who want mail, and a real server inside the test that takes it. */
@DatabaseTest
@Import(FollowUpPeople.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class NoticeMailGround {

    static final GreenMail SERVER = MailInside.started();

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

    long hanako;
    long taro;
    LocalDateTime soon;

    @BeforeAll
    static void listen() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

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
    Conversation meeting() {
        ConversationContent content = Talks.beginning(soon, Talks.attendedBy(taro, Talks.with(CITY)));
        return people.as(
                hanako,
                () -> ((Keeping.Kept) drafts.keep(drafts.begin(new Draft.Work(content, List.of())), Resolution.NONE))
                        .conversation());
    }

    void change(long userId, String name, Role role, boolean enabled) {
        Optional<MunicipalityCode> whose = role == Role.MUNICIPAL_REPORTER ? Optional.of(CITY) : Optional.empty();
        ActingAs.program(
                "試験",
                () -> users.change(
                        users.find(userId).orElseThrow(), new UserProfile(name, name, role, whose, enabled)));
    }

    static List<String> told() {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(NoticeMailGround::addressee)
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
}
