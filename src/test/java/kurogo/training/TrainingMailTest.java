package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kurogo.access.OnBehalf;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInUser;
import kurogo.access.TestAccounts;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.ContactBookService;
import kurogo.followup.MunicipalContact;
import kurogo.followup.NoticeService;
import kurogo.followup.NoticeSetting;
import kurogo.reminder.MailInside;
import kurogo.training.TrainingNotice.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** To whom notices go, through a real server inside the test. */
class TrainingMailTest extends TrainingGround {

    private static final GreenMail SERVER = MailInside.started();

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        MailInside.use(SERVER, properties);
    }

    @Autowired
    TrainingMail mail;

    @Autowired
    TrainingNoticeService notices;

    @Autowired
    UntoldService untold;

    @Autowired
    ContactBookService contacts;

    @Autowired
    UserService users;

    @Autowired
    NoticeService settings;

    @Autowired
    OnBehalf onBehalf;

    @AfterEach
    void emptyTheBoxes() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private static Person reachedAt(String email, MunicipalityCode code, String name) {
        return new Person(Optional.of(code), name, "", "福祉課", "主査", email, false, Optional.empty());
    }

    private void contact(MunicipalityCode code, String email, String phone) {
        SignIn.asStaff(() -> contacts.add(
                code, new MunicipalContact.Person("窓口", "福祉課", "", phone, email, false, Optional.empty())));
    }

    private static List<String> addressees() {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(TrainingMailTest::addressee)
                .sorted()
                .toList();
    }

    private static String addressee(MimeMessage one) {
        try {
            return one.getAllRecipients()[0].toString();
        } catch (MessagingException unread) {
            throw new AssertionError(unread);
        }
    }

    private static String textTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(one -> addressee(one).equals(address))
                .map(GreenMailUtil::getBody)
                .map(body -> new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverHasNoAddressIsToldThroughTheirMunicipalityAndWhoeverHasNeitherByOtherWaysOnly() {
        contact(TOWN, "desk@town.example.jp", "0123-45");
        contact(VILLAGE, "", "0987-65");
        TrainingSession session = openOn(today.plusDays(40), 9);
        enrol(session, reachedAt("ichiro@city.example.jp", CITY, "一郎"));
        enrol(session, TOWN, "二郎");
        enrol(session, VILLAGE, "三郎");
        asTrainer(() -> sessions.cancel(session, "台風のため"));

        mail.send();

        assertThat(addressees()).containsExactly("desk@town.example.jp", "ichiro@city.example.jp");
        assertThat(textTo("desk@town.example.jp")).contains("二郎様にお伝えくださいますようお願いいたします。", "中止となりました", "台風のため");
        assertThat(SignIn.as(Role.VIEWER, () -> notices.of(session.id())))
                .extracting(one -> one.enrolment().orElseThrow().name(), TrainingNotice::state)
                .containsExactlyInAnyOrder(
                        tuple("一郎", State.SENT), tuple("二郎", State.HANDED_ON), tuple("三郎", State.NO_ADDRESS));
        assertThat(SignIn.as(Role.TRAINER, () -> untold.of(session.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.enrolment().name()).isEqualTo("三郎"))
                .satisfies(one -> assertThat(one.kinds()).containsExactly(TrainingNotice.Kind.CANCELLED))
                .satisfies(one -> assertThat(one.phone()).isEqualTo("0987-65"));
    }

    @Test
    void whatAContactWhoLeftHadIsNotUsed() {
        contact(TOWN, "gone@town.example.jp", "");
        SignIn.asStaff(() -> {
            MunicipalContact one = contacts.of(List.of(TOWN)).getFirst();
            return contacts.change(one, one.person(), true);
        });
        TrainingSession session = openOn(today.plusDays(40), 9);
        enrol(session, TOWN, "二郎");
        asTrainer(() -> sessions.cancel(session, "台風のため"));

        mail.send();

        assertThat(addressees()).isEmpty();
    }

    @Test
    void whatTheServerDoesNotTakeForTheMunicipalityIsToBeToldByAnotherWay() {
        contact(TOWN, "desk@town.example.jp", "");
        TrainingSession session = openOn(today.plusDays(40), 9);
        enrol(session, TOWN, "二郎");
        asTrainer(() -> sessions.cancel(session, "台風のため"));

        SERVER.stop();
        try {
            mail.send();
        } finally {
            SERVER.start();
        }

        assertThat(SignIn.as(Role.TRAINER, () -> notices.of(session.id())))
                .extracting(TrainingNotice::state)
                .containsExactly(State.FAILED);
        assertThat(SignIn.as(Role.TRAINER, () -> untold.of(session.id()))).hasSize(1);
    }

    private long hire(String name) {
        return TestAccounts.create(
                        users, new UserProfile(name, name, Role.TRAINER, Optional.empty(), true), "himitsu-no-kotoba")
                .id();
    }

    @Test
    void whoeverHoldsItGetsMailIfTheyWantItAndIsToldInTheProgramOtherwise() {
        long wants = hire("taro");
        long wantsNone = hire("hanako");
        long reachedByNothing = hire("saburo");
        onBehalf.of(
                reachedByNothing,
                "",
                () -> settings.choose(NoticeSetting.USUAL, new NoticeSetting(false, false, false, "", 3, 0)));
        onBehalf.of(
                wants,
                "",
                () -> settings.choose(
                        NoticeSetting.USUAL, new NoticeSetting(true, true, false, "taro@pref.example.jp", 3, 0)));
        TrainingSession session = open(Plans.run(
                Plans.on(today.plusDays(40), course),
                new TeamMember(TeamMember.Role.TRAINER, Optional.of(wants), "太郎"),
                new TeamMember(TeamMember.Role.HELPER, Optional.of(wantsNone), "花子"),
                new TeamMember(TeamMember.Role.HELPER, Optional.of(reachedByNothing), "三郎")));
        SignedInUser neither = new SignedInUser(reachedByNothing + 1, "jiro", "次郎", Role.TRAINER, Optional.empty());
        SignIn.as(neither, () -> sessions.change(session, Plans.at("別の会場", session.content())));

        mail.send();

        assertThat(addressees()).containsExactly("taro@pref.example.jp");
        assertThat(textTo("taro@pref.example.jp")).contains("会場：県庁大会議室 → 別の会場");
        assertThat(SignIn.as(Role.VIEWER, () -> notices.of(session.id())))
                .extracting(TrainingNotice::to, TrainingNotice::state)
                .containsExactlyInAnyOrder(
                        tuple(new TrainingNotice.Leader(wants), State.SENT),
                        tuple(new TrainingNotice.Leader(wantsNone), State.ON_SCREEN),
                        tuple(new TrainingNotice.Leader(reachedByNothing), State.NO_ADDRESS));
        assertThat(SignIn.as(Role.TRAINER, () -> untold.of(session.id()))).isEmpty();
    }
}
