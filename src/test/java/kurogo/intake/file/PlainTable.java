package kurogo.intake.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A text table taken apart by a few lines that know nothing of the program, and written again in other ways. */
record PlainTable(List<List<String>> rows) {

    private static final Charset CP932 = Charset.forName("windows-31j");

    static PlainTable of(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append(text.charAt(++i));
            } else if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                field.append(c);
            }
        }
        if (!field.isEmpty() || !row.isEmpty()) {
            row.add(field.toString());
            rows.add(row);
        }
        return new PlainTable(rows);
    }

    static String text(byte[] bytes) {
        boolean marked = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF;
        String utf8 = new String(bytes, marked ? 3 : 0, bytes.length - (marked ? 3 : 0), StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, CP932);
    }

    /** The table with the same figures written in other ways, in another encoding. */
    byte[] rewritten(Random chance) {
        List<List<String>> changed = new ArrayList<>();
        for (int i = chance.nextInt(3); i > 0; i--) {
            changed.add(List.of());
        }
        boolean spellings = chance.nextBoolean();
        for (int r = 0; r < rows.size(); r++) {
            List<String> row = new ArrayList<>(rows.get(r));
            for (int c = 0; r > 0 && spellings && c < row.size(); c++) {
                if (isFigure(c, row.get(c)) && chance.nextInt(3) == 0) {
                    row.set(c, WorkbookChange.written(Long.parseLong(row.get(c).replace(",", "")), chance));
                }
            }
            for (int i = chance.nextInt(3); i > 0 && chance.nextInt(5) == 0; i--) {
                row.add("");
            }
            changed.add(row);
        }
        char separator = ",\t;".charAt(chance.nextInt(3));
        String end = List.of("\n", "\r\n", "\r").get(chance.nextInt(3));
        boolean allQuoted = chance.nextBoolean();
        String text = changed.stream()
                .map(row -> row.stream()
                        .map(field -> written(field, separator, allQuoted))
                        .collect(Collectors.joining("" + separator)))
                .collect(Collectors.joining(end, "", end));
        return switch (chance.nextInt(5)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_8);
            case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            case 3 -> text.getBytes(StandardCharsets.UTF_16BE);
            default -> text.replace("\u00A0", " ").getBytes(CP932);
        };
    }

    /** Whether a field stands under a heading of cases or money. */
    private boolean isFigure(int column, String field) {
        String heading = column < rows.getFirst().size() ? rows.getFirst().get(column) : "";
        return (heading.contains("件") || heading.contains("円")) && field.matches("\\d{1,3}(,?\\d{3})*|\\d+");
    }

    private static String written(String field, char separator, boolean quoted) {
        boolean must = quoted || field.indexOf(separator) >= 0 || field.indexOf('"') >= 0 || field.indexOf('\n') >= 0;
        return must ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
