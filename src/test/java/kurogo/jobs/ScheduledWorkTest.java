package kurogo.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.Scheduled;

/** With the settings the program is delivered with: a mail server that does not answer keeps mail waiting, and nothing else. */
class ScheduledWorkTest {

    /** What hands mail to the server itself, or has it handed. */
    private static final List<String> POSTS = List.of("kurogo.reminder.MailPost", "kurogo.followup.NoticePost");

    @Test
    void whileAllMailHangsTheOtherWorkGoesOn() {
        int mails = sendingFromTimeToTime();
        CountDownLatch hanging = new CountDownLatch(mails);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        ApplicationContextRunner program = new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
                .withUserConfiguration(JobsConfiguration.class)
                .withBean("other", Other.class, () -> new Other(hanging, done));
        for (int i = 0; i < mails; i++) {
            program = program.withBean("mail" + i, Mail.class, () -> new Mail(hanging, release));
        }
        program.run(running -> {
            assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
            release.countDown();
        });
    }

    /** How many may hang at the same time at most: each waits for itself, so every one of them once. */
    private static int sendingFromTimeToTime() {
        long found = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kurogo").stream()
                        .filter(ScheduledWorkTest::sends)
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Scheduled.class))
                        .count();
        assertThat(found).isPositive();
        return Math.toIntExact(found);
    }

    private static boolean sends(JavaClass type) {
        return type.getFields().stream()
                .anyMatch(field -> POSTS.contains(field.getRawType().getName()));
    }

    record Mail(CountDownLatch hanging, CountDownLatch release) {

        @Scheduled(fixedDelay = 1)
        void send() throws InterruptedException {
            hanging.countDown();
            release.await();
        }
    }

    /** As a backup or the sealing of the trail. */
    record Other(CountDownLatch hanging, CountDownLatch done) {

        @Scheduled(fixedDelay = 1)
        void goOn() throws InterruptedException {
            hanging.await();
            done.countDown();
        }
    }
}
