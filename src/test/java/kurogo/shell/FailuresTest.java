package kurogo.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import kurogo.storage.StorageTrouble;
import kurogo.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {

    private final Failures failures = new Failures(Clock.fixed(Instant.parse("2026-06-01T01:23:45Z"), ZoneOffset.UTC));

    @Test
    void theNumberGivenToThePersonLeadsToTheStoryInTheLog(CapturedOutput log) {
        String reference = failures.record(new ArrayStoreException("what really happened"));
        assertThat(reference).isEqualTo("K0601-012345-1");
        assertThat(log).contains(reference, "ArrayStoreException", "FailuresTest.theNumberGiven");
    }

    @Test
    void twoFailuresInOneSecondHaveTwoNumbers() {
        assertThat(failures.record(new RuntimeException("one")))
                .isNotEqualTo(failures.record(new RuntimeException("two")));
    }

    @ParameterizedTest
    @EnumSource(StorageTrouble.class)
    void troubleWithTheDiskIsNamedInEveryLanguage(StorageTrouble trouble) {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(Texts.in(language).get("storage.trouble." + trouble.name(), "K-1"))
                    .contains("K-1");
        }
    }

    @Test
    void aFullDiskIsCalledOne() {
        Throwable full = new UncategorizedSQLException(
                "insert", "insert", new SQLException("could not extend file", "53100", new IOException("disk")));
        assertThat(Failures.words(full, "K-1", Texts.in(Locale.JAPANESE))).contains("ディスクに空きがない");
        assertThat(Failures.words(new IllegalStateException("else"), "K-1", Texts.in(Locale.JAPANESE)))
                .contains("もう一度お試しください");
    }

    /** The pool gives up a connection that met a full disk, and nothing can be rolled back on it. */
    @Test
    void aFullDiskIsCalledOneWhenTheTransactionCannotBeRolledBackEither() {
        TransactionSystemException both =
                new TransactionSystemException("rollback failed", new SQLException("Connection is closed"));
        both.initApplicationException(new UncategorizedSQLException(
                "insert", "insert", new SQLException("refused", "HY000", new IOException("No space left on device"))));
        assertThat(Failures.words(both, "K-1", Texts.in(Locale.JAPANESE))).contains("ディスクに空きがない");
    }
}
