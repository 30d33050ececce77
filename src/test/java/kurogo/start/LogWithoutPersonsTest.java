package kurogo.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.access.ActingAs;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.TestAccounts;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.Leftovers;
import kurogo.database.ThreeMunicipalities;
import kurogo.intake.IntakeService;
import kurogo.jobs.Job;
import kurogo.jobs.JobService;
import kurogo.jobs.JobState;
import kurogo.jobs.JobWork;
import kurogo.reminder.MailPost;
import kurogo.review.OneRound;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Things go wrong with data of persons in hand; the log, in whatever form, tells of each and names nobody. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({OneRound.class, LogWithoutPersonsTest.Refusing.class})
@TestPropertySource(properties = "kurogo.mail.from=fukushi@pref.example.jp")
class LogWithoutPersonsTest {

    private static final String NAME = "県花子";
    private static final String LOGIN = "hanako-k";
    private static final String OTHER = "taro-k";
    private static final String MAIL = "hanako@city.example.jp";
    private static final String PHONE = "090-1234-5678";
    private static final String CELL = "令和七年度は多忙につき";
    private static final List<String> SECRETS = List.of(NAME, LOGIN, OTHER, MAIL, PHONE, CELL);

    @Autowired
    WebApplicationContext program;

    @Autowired
    Environment settings;

    @Autowired
    UserService users;

    @Autowired
    MasterImportService imports;

    @Autowired
    OneRound rounds;

    @Autowired
    IntakeService intake;

    @Autowired
    JobService jobs;

    @Autowired
    MailPost post;

    @Autowired
    DSLContext database;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void clear() {
        Leftovers.clear(database, transactions);
    }

    @Test
    void nobodyIsNamedWhateverGoesWrong() throws Exception {
        try (LogOfEverything whole = LogOfEverything.whole();
                LogOfEverything lines =
                        LogOfEverything.structured(settings.getRequiredProperty("logging.structured.format.console"));
                LogOfEverything json = LogOfEverything.structured("ecs");
                LogOfEverything other = LogOfEverything.structured("logstash")) {
            everythingGoesWrong();
            assertThat(whole.text()).as("without care").contains(LOGIN, PHONE, CELL);
            for (LogOfEverything log : List.of(lines, json, other)) {
                assertThat(SECRETS).noneMatch(log.text()::contains);
                assertThat(log.text())
                        .contains("Denied: account 1 (VIEWER) called UserService.all")
                        .contains("A mail was not sent: ADDRESS")
                        .contains("test.number", "test.day", "test.row", "test.lines", "test.brackets")
                        .contains("java.sql.SQLException: SQLState 23505")
                        .contains("java.lang.NumberFormatException", "at kurogo.start.LogWithoutPersonsTest");
            }
        }
    }

    private void everythingGoesWrong() throws Exception {
        ThreeMunicipalities.importThrough(imports);
        for (String login : List.of(LOGIN, OTHER)) {
            TestAccounts.create(
                    users, new UserProfile(login, NAME, Role.ANALYST, Optional.empty(), true), "correct horse battery");
        }
        failedLogins();
        assertThatThrownBy(() -> SignIn.as(Role.VIEWER, users::all)).isInstanceOf(AccessDeniedException.class);
        refusedFiles();
        assertThat(post.send(MAIL, NAME + " 様", CELL)).isFalse();
        failedJobs();
    }

    private void failedLogins() throws Exception {
        for (String typed : List.of(LOGIN, NAME, MAIL)) {
            MockMvcBuilders.webAppContextSetup(program)
                    .apply(springSecurity())
                    .build()
                    .perform(
                            post("/login").with(csrf()).param("username", typed).param("password", PHONE));
        }
    }

    private void refusedFiles() {
        long round = rounds.open(7).id();
        for (String content : List.of("PK" + CELL, CELL + "," + PHONE, "%PDF-1.4 " + NAME)) {
            SignIn.asStaff(() -> intake.stage(round, NAME + "の回答.xlsx", content.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A number, a day and a row nobody foresaw, and values of which no end can be seen. */
    private void failedJobs() {
        Stream.of(
                        job("test.number", run -> Integer.parseInt(PHONE)),
                        job("test.quotes", run -> Integer.parseInt("\"" + NAME + "\"" + PHONE)),
                        job("test.lines", run -> Stream.of("一行目\n" + NAME).forEach(LocalDate::parse)),
                        job("test.constant", run -> Role.valueOf(NAME)),
                        job("test.wrapped", run -> failing("Failing row contains (5, 一行目\n" + NAME + " " + PHONE)),
                        job("test.brackets", run -> failing("Key (name)=(" + NAME + "(旧姓 見本) " + PHONE + ") exists")),
                        job("test.day", run -> Stream.of(CELL).forEach(LocalDate::parse)),
                        job(
                                "test.row",
                                run -> transactions.executeWithoutResult(status -> database.execute(
                                        "update user_account set login_name = ? where login_name = ?", LOGIN, OTHER))))
                .forEach(this::over);
    }

    /** As drivers of databases put it, and those who pass it on. */
    private static void failing(String words) {
        throw new IllegalStateException(words, new SQLException(words, "23505"));
    }

    private Job job(String kind, JobWork work) {
        return ActingAs.program("試験", () -> jobs.start(kind, kind, work));
    }

    private void over(Job job) {
        Job over = await().until(
                        () -> ActingAs.program("試験", () -> jobs.get(job.id())),
                        later -> later.state().isOver());
        assertThat(over.state()).isEqualTo(JobState.FAILED);
    }

    /** A mail server that repeats whom it would not write to. */
    @TestConfiguration
    static class Refusing {

        @Bean
        JavaMailSender refusing() {
            return new JavaMailSenderImpl() {
                @Override
                public void send(MimeMessage... messages) {
                    throw new MailSendException(Map.of(
                            messages[0],
                            new SendFailedException("550 5.1.1 <" + MAIL + ">: Recipient address rejected")));
                }
            };
        }
    }
}
