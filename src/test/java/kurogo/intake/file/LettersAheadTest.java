package kurogo.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class LettersAheadTest {

    private static final String LONG = "団体コード,団体名,支援実績件数\r\n".repeat(50_000);

    /** Tells whether it was closed. */
    private static final class Text extends StringReader {

        private boolean closed;

        Text(String text) {
            super(text);
        }

        @Override
        public void close() {
            closed = true;
            super.close();
        }
    }

    @Test
    void allLettersComeInTheirOrder() throws IOException {
        Writer got = new StringWriter();
        try (Reader ahead = new LettersAhead(new StringReader(LONG))) {
            ahead.transferTo(got);
        }
        assertThat(got.toString()).isEqualTo(LONG);
    }

    @Test
    void aFaultIsToldBehindTheLettersBeforeIt() throws IOException {
        IOException fault = new IOException("not of this encoding");
        Reader broken = new Reader() {
            private boolean begun;

            @Override
            public int read(char[] to, int from, int length) throws IOException {
                if (begun) {
                    throw fault;
                }
                begun = true;
                to[from] = '県';
                return 1;
            }

            @Override
            public void close() {}
        };
        try (Reader ahead = new LettersAhead(broken)) {
            assertThat(ahead.read()).isEqualTo('県');
            assertThatThrownBy(ahead::read).isSameAs(fault);
        }
    }

    @Test
    void closedInTheMiddleItEndsAndClosesTheText() throws IOException {
        Text text = new Text(LONG);
        try (Reader ahead = new LettersAhead(text)) {
            assertThat(ahead.read()).isEqualTo('団');
        }
        assertThat(text.closed).isTrue();
    }
}
