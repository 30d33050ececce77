package kurogo.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.Scheduled;

class SignsOfLifeTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    @Test
    void workThatHangsDoesNotKeepTheProgramFromShowingItself() {
        Hanging work = new Hanging();
        CountDownLatch shown = new CountDownLatch(1);
        Runnable show = () -> {
            work.hasBegun();
            shown.countDown();
        };
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
                .withUserConfiguration(JobsConfiguration.class)
                .withBean(Hanging.class, () -> work)
                .withBean(SignsOfLife.class, () -> new SignsOfLife(show, SHORT))
                .run(program -> {
                    assertThat(shown.await(1, TimeUnit.MINUTES)).isTrue();
                    work.release.countDown();
                });
    }

    @Test
    void aSignThatFailsIsNotTheLast() throws InterruptedException {
        CountDownLatch three = new CountDownLatch(3);
        SignsOfLife signs = new SignsOfLife(
                () -> {
                    three.countDown();
                    throw new IllegalStateException("The database is away");
                },
                SHORT);
        signs.begin();
        assertThat(three.await(1, TimeUnit.MINUTES)).isTrue();
        signs.stop();
    }

    @Test
    void theWatchIsOnNoSharedThread() {
        assertThat(Arrays.stream(JobWatch.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Scheduled.class)))
                .isEmpty();
    }

    /** As mail to a server that does not answer. */
    static final class Hanging {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch release = new CountDownLatch(1);

        @Scheduled(fixedDelay = 1)
        void send() {
            begun.countDown();
            passed(release);
        }

        private void hasBegun() {
            passed(begun);
        }

        private static void passed(CountDownLatch gate) {
            try {
                gate.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
