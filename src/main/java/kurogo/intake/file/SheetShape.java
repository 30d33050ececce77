package kurogo.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.MergedRange;
import kurogo.intake.read.ProblemCode;

/**
 * What stands before and after the cells of a sheet: its hidden columns and merged ranges. It is found by one fast pass over
 * the bytes, which also makes sure that the sheet keeps within the limits before anybody parses it.
 *
 * @param merged merged ranges
 * @param hiddenColumns 0-based columns the file hides
 */
record SheetShape(List<MergedRange> merged, Set<Integer> hiddenColumns) {

    static final SheetShape PLAIN = new SheetShape(List.of(), Set.of());

    private static final byte[] CELLS = "sheetData".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_AROUND_CELLS = 16 << 20;
    private static final int MOST_COLUMNS = 16_384;
    private static final Pattern COLUMNS = Pattern.compile("<(?:\\w+:)?col\\s[^>]*>");
    private static final Pattern MERGED =
            Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*?ref\\s*=\\s*[\"']([A-Z]{1,3})(\\d+):([A-Z]{1,3})(\\d+)[\"']");

    SheetShape {
        merged = List.copyOf(merged);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /** Reads the part of a package that holds a sheet. */
    static SheetShape of(InputStream part, PackageBudget budget) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        ByteArrayOutputStream tail = new ByteArrayOutputStream();
        Occurrences cells = new Occurrences(CELLS);
        byte[] buffer = new byte[1 << 16];
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            budget.spend(buffer, read);
            int before = cells.count();
            cells.look(buffer, read);
            if (before == 0) {
                write(head, buffer, read);
            }
            if (cells.count() >= 2) {
                write(tail, buffer, read);
            }
        }
        return new SheetShape(merged(text(tail)), hiddenColumns(text(head)));
    }

    private static void write(ByteArrayOutputStream to, byte[] buffer, int length) {
        if (to.size() + length > MOST_AROUND_CELLS) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
        to.write(buffer, 0, length);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<MergedRange> merged(String tail) {
        List<MergedRange> merged = new ArrayList<>();
        Matcher range = MERGED.matcher(tail);
        while (range.find()) {
            merged.add(
                    new MergedRange(address(range.group(1), range.group(2)), address(range.group(3), range.group(4))));
        }
        return merged;
    }

    private static Set<Integer> hiddenColumns(String head) {
        Set<Integer> hidden = new HashSet<>();
        Matcher columns = COLUMNS.matcher(head);
        while (columns.find()) {
            if (isTrue(attribute(columns.group(), "hidden"))) {
                int first = number(attribute(columns.group(), "min"));
                int last = Math.min(number(attribute(columns.group(), "max")), MOST_COLUMNS);
                for (int column = first; column <= last; column++) {
                    hidden.add(column - 1);
                }
            }
        }
        return hidden;
    }

    private static String attribute(String element, String name) {
        Matcher value =
                Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)[\"']").matcher(element);
        return value.find() ? value.group(1) : "";
    }

    private static boolean isTrue(String text) {
        return text.equals("1") || text.equals("true");
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,7}") || text.equals("0")) {
            throw new FileRefused(ProblemCode.DAMAGED);
        }
        return Integer.parseInt(text);
    }

    private static CellAddress address(String letters, String row) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return new CellAddress(number(row) - 1, column - 1);
    }

    /** Counts how often a word occurs in a stream of bytes. */
    private static final class Occurrences {

        private final byte[] word;
        private int matched;
        private int count;

        Occurrences(byte[] word) {
            this.word = word;
        }

        int count() {
            return count;
        }

        /** The word begins with a letter that it holds only once, so a failed match can only begin anew at that letter. */
        void look(byte[] bytes, int length) {
            for (int i = 0; i < length && count < 2; i++) {
                if (bytes[i] == word[matched]) {
                    matched++;
                } else {
                    matched = bytes[i] == word[0] ? 1 : 0;
                }
                if (matched == word.length) {
                    count++;
                    matched = 0;
                }
            }
        }
    }
}
