package kurogo.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {

    private final Failures failures = new Failures(Clock.fixed(Instant.parse("2026-06-01T01:23:45Z"), ZoneOffset.UTC));

    @Test
    void theNumberGivenToThePersonLeadsToTheStoryInTheLog(CapturedOutput log) {
        String reference = failures.record(new IllegalStateException("what really happened"));
        assertThat(reference).isEqualTo("K0601-012345-1");
        assertThat(log).contains(reference, "what really happened");
    }

    @Test
    void twoFailuresInOneSecondHaveTwoNumbers() {
        assertThat(failures.record(new RuntimeException("one")))
                .isNotEqualTo(failures.record(new RuntimeException("two")));
    }
}
