package kurogo.report.answers;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where answers stand in a long list: one row, and in it the cell of each answer.
 *
 * @param sheet name of the sheet, empty for a text file
 * @param row row, 0-based
 * @param cells the cells by the question they answer
 */
public record RowTrace(String sheet, int row, Map<Field, CellTrace> cells) {

    /** The questions a row of a list can answer, in the order in which a trace is written. New ones go to the end. */
    private static final List<Field> ORDER = List.of(
            Field.RUN,
            Field.FIRST_MONTH,
            Field.CASES,
            Field.COST,
            Field.GRANT,
            Field.PREFECTURE_SHARE,
            Field.OWN_SHARE,
            Field.CONTRACTED,
            Field.WAY,
            Field.STATUS,
            Field.REFERRAL_CRITERIA,
            Field.NEEDS,
            Field.TARGETS_SET);

    private static final Set<Field> TOLD = EnumSet.copyOf(ORDER);
    private static final char BETWEEN = '\t';
    private static final char AS_IT_STANDS = '=';
    private static final char CORRECTED = '~';
    private static final int LETTERS = 26;

    /**
     * A cell of the row.
     *
     * @param column column, 0-based
     * @param text its text as it stands
     * @param corrected whether it says the answer in another spelling, as １２ for 12
     */
    public record CellTrace(int column, String text, boolean corrected) {}

    /** Whether a row can tell where the answer to a question stands. */
    public static boolean tells(Field field) {
        return TOLD.contains(field);
    }

    /** Where an answer stands, as spreadsheet programs write it: {@code B5}. */
    public String address(Field field) {
        CellTrace cell = cells.get(field);
        return cell == null ? "" : letters(cell.column()) + (row + 1);
    }

    /** The letters of a column: {@code A} for 0, {@code AA} for 26. */
    public static String letters(int column) {
        return column < LETTERS
                ? String.valueOf((char) ('A' + column))
                : letters(column / LETTERS - 1) + (char) ('A' + column % LETTERS);
    }

    /** In one line, as it is stored: row, sheet, and for each question its column, how it was read, and its text. */
    public String text() {
        StringBuilder line = new StringBuilder(96).append(row).append(BETWEEN);
        appendEscaped(line, sheet);
        for (Field field : ORDER) {
            line.append(BETWEEN);
            CellTrace cell = cells.get(field);
            if (cell != null) {
                line.append(cell.column()).append(cell.corrected() ? CORRECTED : AS_IT_STANDS);
                appendEscaped(line, cell.text());
            }
        }
        return line.toString();
    }

    /** The trace a line tells. */
    public static RowTrace parse(String line) {
        String[] parts = line.split(String.valueOf(BETWEEN), -1);
        Map<Field, CellTrace> cells = new EnumMap<>(Field.class);
        for (int i = 2; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                cells.put(ORDER.get(i - 2), cell(parts[i]));
            }
        }
        return new RowTrace(unescaped(parts[1]), Integer.parseInt(parts[0]), cells);
    }

    private static CellTrace cell(String part) {
        int end = 0;
        while (Character.isDigit(part.charAt(end))) {
            end++;
        }
        return new CellTrace(
                Integer.parseInt(part.substring(0, end)),
                unescaped(part.substring(end + 1)),
                part.charAt(end) == CORRECTED);
    }

    private static void appendEscaped(StringBuilder line, String text) {
        if (text.indexOf(BETWEEN) < 0 && text.indexOf('\\') < 0) {
            line.append(text);
        } else {
            line.append(text.replace("\\", "\\\\").replace("\t", "\\t"));
        }
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\') {
                i++;
                plain.append(text.charAt(i) == 't' ? BETWEEN : text.charAt(i));
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }
}
