package kurogo.intake.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.LongSheet;
import kurogo.intake.read.sheet.Pages;
import kurogo.intake.read.sheet.ReadAhead;
import kurogo.intake.read.sheet.SheetUnreadableException;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.report.FileContent;

/** Opens text tables: CSV and TSV in any encoding officials use, separated by comma, semicolon or tab. */
final class TextTableFile {

    private static final int LETTERS_AT_ONCE = 1 << 16;

    private static final int USUAL_BYTES_A_FIELD = 8;

    /** A shorter text is read sooner than a thread begins. */
    private static final int READ_AHEAD_FROM = 1 << 18;

    private final FileLimits limits;

    TextTableFile(FileLimits limits) {
        this.limits = limits;
    }

    SourceFile open(String name, FileContent content) throws IOException {
        if (content.size() <= (long) USUAL_BYTES_A_FIELD * limits.cellsAtOnce()) {
            Optional<SourceFile> read = likelyWhole(name, content);
            return read.isPresent() ? read.get() : surelyWhole(name, content);
        }
        TextEncoding likely = TextEncoding.likely(content);
        try (ReadAhead<Size> counted = ReadAhead.of(1, taker -> taker.accept(size(content, likely)))) {
            TextEncoding encoding = TextEncoding.of(content);
            Size size = encoding.equals(likely) ? counted.next() : size(content, encoding);
            return size.moreThanAtOnce()
                    ? byPage(name, content, encoding, size.separator())
                    : whole(name, content, encoding, size.separator());
        }
    }

    /**
     * How long a text is, which is found out while another thread makes sure of its encoding; a short one shows it when it is read.
     *
     * @param separator what parts its fields
     * @param moreThanAtOnce whether that tells of more fields than are held in memory
     */
    private record Size(FieldSeparator separator, boolean moreThanAtOnce) {}

    private Size size(FileContent content, TextEncoding encoding) {
        try {
            FieldSeparator separator = separator(content, encoding);
            return new Size(separator, holdsMoreThanAtOnce(content, encoding, separator));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean holdsMoreThanAtOnce(FileContent content, TextEncoding encoding, FieldSeparator separator)
            throws IOException {
        char[] letters = new char[LETTERS_AT_ONCE];
        try (FieldWatch text = new FieldWatch(encoding.reader(content), separator.sign())) {
            int got = text.read(letters, 0, letters.length);
            while (got >= 0 && text.fields() <= limits.cellsAtOnce()) {
                got = text.read(letters, 0, letters.length);
            }
            return text.fields() > limits.cellsAtOnce();
        }
    }

    /**
     * A text read in its likely encoding without a pass to make sure of that: each letter is looked at on its way. Nothing when one is none of a
     * table, when the text is too long, or when anything else is not as it should be.
     */
    private Optional<SourceFile> likelyWhole(String name, FileContent content) throws IOException {
        TextEncoding likely = TextEncoding.likely(content);
        try {
            return onlyPage(content, () -> likely.letters(content), separator(content, likely))
                    .map(page -> new SourceFile(name, List.of(page), List.of()));
        } catch (FileRefused | CharacterCodingException unclear) {
            return Optional.empty();
        }
    }

    private SourceFile surelyWhole(String name, FileContent content) throws IOException {
        TextEncoding encoding = TextEncoding.of(content);
        return whole(name, content, encoding, separator(content, encoding));
    }

    private SourceFile whole(String name, FileContent content, TextEncoding encoding, FieldSeparator separator) {
        return onlyPage(content, () -> encoding.reader(content), separator)
                .map(page -> new SourceFile(name, List.of(page), List.of()))
                .orElseGet(() -> byPage(name, content, encoding, separator));
    }

    /** All rows of a text, nothing when there are more than are held in memory. */
    private Optional<Grid> onlyPage(FileContent content, Opening letters, FieldSeparator separator) {
        try (TextPages pages = new TextPages(content, letters, separator, limits.cellsAtOnce())) {
            Grid first = pages.next().orElseThrow(() -> new FileRefused(ProblemCode.EMPTY_FILE));
            if (!pages.isAtEnd()) {
                return Optional.empty();
            }
            if (first.filledCells().findAny().isEmpty()) {
                throw new FileRefused(ProblemCode.EMPTY_FILE);
            }
            return Optional.of(first);
        } catch (SheetUnreadableException damaged) {
            throw new FileRefused(damaged.code());
        }
    }

    private SourceFile byPage(String name, FileContent content, TextEncoding encoding, FieldSeparator separator) {
        LongSheet sheet = new LongSheet(
                "",
                false,
                () -> new TextPages(content, () -> encoding.reader(content), separator, limits.cellsOfAPage()));
        return new SourceFile(name, List.of(), List.of(sheet), List.of());
    }

    private static FieldSeparator separator(FileContent content, TextEncoding encoding) throws IOException {
        try (Reader text = encoding.reader(content)) {
            return FieldSeparator.of(text);
        }
    }

    /** Opens the letters of a text. */
    private interface Opening {
        Reader open() throws IOException;
    }

    /** The rows of a text, a page at a time. */
    private final class TextPages implements Pages {

        private final FieldWatch text;
        private final CsvReader<CsvRecord> csv;
        private final Iterator<CsvRecord> records;
        private final SheetCollector collector = new SheetCollector("", false);
        private final int cellsOfAPage;
        private int row;
        private long cells;

        TextPages(FileContent content, Opening letters, FieldSeparator separator, int cellsOfAPage) {
            this.cellsOfAPage = cellsOfAPage;
            try {
                this.text = new FieldWatch(letters.open(), separator.sign());
                separator.pass(text);
                this.csv = CsvReader.builder()
                        .fieldSeparator(separator.sign())
                        .skipEmptyLines(false)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(ahead(text, content));
                this.records = csv.iterator();
            } catch (IOException unreadable) {
                throw new SheetUnreadableException(ProblemCode.DAMAGED);
            }
        }

        private static Reader ahead(Reader text, FileContent content) throws IOException {
            return content.size() < READ_AHEAD_FROM ? text : new LettersAhead(text);
        }

        @Override
        public Optional<Grid> next() {
            try {
                while (!isAtEnd() && collector.cells() < cellsOfAPage) {
                    collector.add(row, row(records.next()), false);
                    row++;
                }
            } catch (FileRefused refused) {
                throw new SheetUnreadableException(refused.code());
            }
            cells += collector.cells();
            if (cells > limits.cells()) {
                throw new SheetUnreadableException(ProblemCode.TOO_LARGE);
            }
            return collector.isEmpty() ? Optional.empty() : Optional.of(collector.grid(SheetShape.PLAIN));
        }

        boolean isAtEnd() {
            try {
                boolean atEnd = !records.hasNext();
                if (atEnd && text.isQuoteOpen()) {
                    throw new SheetUnreadableException(ProblemCode.QUOTES_UNBALANCED);
                }
                return atEnd;
            } catch (CsvParseException | UncheckedIOException damaged) {
                throw new SheetUnreadableException(
                        damaged.getCause() instanceof FileRefused refused ? refused.code() : ProblemCode.DAMAGED);
            }
        }

        private TextRow row(CsvRecord fields) {
            TextRow cells = new TextRow(row, fields);
            if (cells.isBeyond(limits.textLength())) {
                throw new SheetUnreadableException(ProblemCode.TOO_LARGE);
            }
            return cells;
        }

        @Override
        public void close() {
            try {
                csv.close();
            } catch (IOException unreadable) {
                throw new SheetUnreadableException(ProblemCode.DAMAGED);
            }
        }
    }
}
