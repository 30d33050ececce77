package kurogo.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import kurogo.intake.read.ProblemCode;
import org.junit.jupiter.api.Test;

class UnpackedAheadTest {

    private static final byte[] LONG = bytes(3_000_000);

    private static byte[] bytes(int number) {
        byte[] bytes = new byte[number];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    /** Ends in what it is to end in, once that is asked for. */
    private abstract static class Ending extends InputStream {

        private boolean closed;

        abstract int end() throws IOException;

        @Override
        public int read() throws IOException {
            return end();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void allBytesComeInTheirOrder() throws IOException {
        try (InputStream ahead = new UnpackedAhead(new ByteArrayInputStream(LONG))) {
            assertThat(ahead.readAllBytes()).isEqualTo(LONG);
        }
    }

    @Test
    void aFaultAndARefusalAreToldBehindTheBytesBeforeThem() throws IOException {
        IOException fault = new IOException("not packed so");
        FileRefused refused = new FileRefused(ProblemCode.TOO_LARGE);
        assertToldBehindOneByte(fault, new Ending() {
            @Override
            int end() throws IOException {
                throw fault;
            }
        });
        assertToldBehindOneByte(refused, new Ending() {
            @Override
            int end() {
                throw refused;
            }
        });
    }

    private static void assertToldBehindOneByte(Exception expected, InputStream ending) throws IOException {
        InputStream one = new ByteArrayInputStream(new byte[] {7});
        try (InputStream ahead = new UnpackedAhead(new SequenceInputStream(one, ending))) {
            assertThat(ahead.read()).isEqualTo(7);
            assertThatThrownBy(ahead::read).isSameAs(expected);
        }
    }

    @Test
    void closedInTheMiddleItEndsAndClosesThePart() throws IOException {
        Ending part = new Ending() {
            @Override
            int end() {
                return 7;
            }
        };
        try (InputStream ahead = new UnpackedAhead(part)) {
            assertThat(ahead.read()).isEqualTo(7);
        }
        assertThat(part.closed).isTrue();
    }
}
