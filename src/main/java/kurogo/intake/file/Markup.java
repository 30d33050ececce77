package kurogo.intake.file;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kurogo.intake.read.ProblemCode;

/**
 * One part of a package, read tag by tag. It declares nothing and refers to nothing outside itself, no piece of it is longer
 * than what a cell can hold, and no spreadsheet program nests deeper than a few levels. Elements are known by their local
 * names, whatever prefix and namespace the writing program prefers.
 */
final class Markup implements AutoCloseable {

    private static final Predicate<String> NOTHING =
            Pattern.compile("0+(\\.0*)?").asMatchPredicate();
    private static final int DEEPEST = 64;
    private static final int BYTES_A_LETTER = 4;
    private static final int READ_AHEAD = 1 << 16;
    private static final XMLInputFactory FACTORY = new InputFactoryImpl();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final PieceByPiece in;
    private final XMLStreamReader xml;
    private final int textLength;
    private int event = XMLStreamConstants.START_DOCUMENT;
    private int depth;

    /** Reads a part from its beginning; it is closed when it has none. */
    Markup(InputStream part, FileLimits limits) throws IOException {
        this.in = new PieceByPiece(part, BYTES_A_LETTER * limits.textLength() + READ_AHEAD);
        this.textLength = limits.textLength();
        try {
            this.xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException damaged) {
            in.close();
            throw refusal(damaged);
        } catch (RuntimeException damaged) {
            in.close();
            throw damaged;
        }
    }

    /** Goes on to the next start or end of an element; false at the end of the part. */
    boolean next() {
        while (step()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element of a name begins here. */
    boolean begins(String name) {
        return isBeginning() && xml.getLocalName().equals(name);
    }

    /** Whether an element of a name ends here. */
    boolean ends(String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    /** Whether an element begins here; else one ends. */
    boolean isBeginning() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    String name() {
        return xml.getLocalName();
    }

    /** Number of attributes of the element that begins here. */
    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int number) {
        return xml.getAttributeLocalName(number);
    }

    String attributeValue(int number) {
        return xml.getAttributeValue(number);
    }

    /** The attribute of a local name, whatever its prefix. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Whether an attribute is set to true. */
    boolean isTrue(String name) {
        return attribute(name).filter(Markup::isTrueValue).isPresent();
    }

    /** Whether an attribute measures nothing: a height of 0, 0.0. */
    boolean isNothing(String name) {
        return attribute(name).filter(NOTHING).isPresent();
    }

    static boolean isTrueValue(String value) {
        return value.equals("1") || value.equals("true");
    }

    /** The text of the element that begins here, up to its end; elements within are passed over. */
    String text() {
        int outside = depth - 1;
        String first = "";
        StringBuilder all = new StringBuilder();
        while (depth > outside && step()) {
            if (depth == outside + 1 && isText()) {
                String piece = piece();
                requireFit(all.length() + first.length() + piece.length());
                if (first.isEmpty() && all.isEmpty()) {
                    first = piece;
                } else {
                    all.append(all.isEmpty() ? first : "").append(piece);
                }
            }
        }
        return all.isEmpty() ? first : all.toString();
    }

    /** The parser reads a text only when it is asked for, and then cannot throw what it throws otherwise. */
    private String piece() {
        try {
            return xml.getText();
        } catch (UncheckedStreamException damaged) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
    }

    /** Refuses a text that is longer than a cell may be. */
    void requireFit(int letters) {
        if (letters > textLength) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
    }

    private boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Whether the element that begins here is more than its two ends; goes on to whatever comes first in it. */
    boolean holdsSomething() {
        return step() && event != XMLStreamConstants.END_ELEMENT;
    }

    /** Passes over the rest of the element that begins here. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside && step()) {
            continue;
        }
    }

    private boolean step() {
        try {
            in.nextPiece();
            if (!xml.hasNext()) {
                return false;
            }
            event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> deeper();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new FileRefused(ProblemCode.UNSAFE_CONTENT);
                default -> {}
            }
            return true;
        } catch (XMLStreamException damaged) {
            throw refusal(damaged);
        }
    }

    private void deeper() {
        depth++;
        if (depth > DEEPEST) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
    }

    private static FileRefused refusal(XMLStreamException damaged) {
        return damaged.getCause() instanceof FileRefused refusal ? refusal : new FileRefused(ProblemCode.DAMAGED);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException damaged) {
            throw refusal(damaged);
        } finally {
            in.close();
        }
    }

    /** Lets a parser read so much and no more before it has made a piece of it: a tag, a text, a comment. */
    private static final class PieceByPiece extends FilterInputStream {

        private final long most;
        private long sincePiece;

        PieceByPiece(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        void nextPiece() {
            sincePiece = 0;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(1);
            return one;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int got = super.read(to, from, length);
            count(got);
            return got;
        }

        private void count(int bytes) {
            sincePiece += bytes;
            if (sincePiece > most) {
                throw new FileRefused(ProblemCode.TOO_LARGE);
            }
        }
    }
}
