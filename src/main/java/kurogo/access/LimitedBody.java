package kurogo.access;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A request whose body ends in a failure when it grows past what is allowed, whatever it said of its length. */
final class LimitedBody extends HttpServletRequestWrapper {

    private final long largest;
    private Optional<BufferedReader> text = Optional.empty();

    LimitedBody(HttpServletRequest request, long largest) {
        super(request);
        this.largest = largest;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream(), largest);
    }

    /** As text, in the encoding the request names and by one reader however often it is asked for; the container's own would count nothing. */
    @Override
    public BufferedReader getReader() throws IOException {
        if (text.isEmpty()) {
            String encoding = Optional.ofNullable(getCharacterEncoding()).orElseGet(StandardCharsets.ISO_8859_1::name);
            text = Optional.of(new BufferedReader(new InputStreamReader(getInputStream(), encoding)));
        }
        return text.get();
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        Counted(ServletInputStream body, long largest) {
            this.body = body;
            this.left = largest;
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = body.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("The request is larger than is allowed");
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
