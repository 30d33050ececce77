package kurogo.intake.read.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;

/**
 * How the prefecture's form shows last year's answers beside the cells for this year's, so that neither person nor program
 * takes one for the other: in brackets of their own, 〔12〕, behind a label that says 前年度. Out of its place such a text is still
 * no figure.
 */
public final class LastYear {

    private static final String OPEN = "〔";
    private static final String CLOSE = "〕";
    private static final Pattern LABEL = Pattern.compile("前年(度|同期)(\\(.*\\))?");

    private LastYear() {}

    /** An answer of last year as the form shows it. */
    public static String shown(String words) {
        return OPEN + words + CLOSE;
    }

    /** A sheet without last year's answers and their labels. */
    public static Grid without(Grid grid) {
        Set<CellAddress> shown = cells(grid);
        return shown.isEmpty()
                ? grid
                : grid.with(grid.rows().stream()
                        .map(row ->
                                row.stream().map(cell -> emptied(cell, shown)).toList())
                        .toList());
    }

    private static SourceCell emptied(SourceCell cell, Set<CellAddress> shown) {
        return shown.contains(cell.address()) ? new SourceCell(cell.address(), CellContent.EMPTY) : cell;
    }

    private static Set<CellAddress> cells(Grid grid) {
        Search search = new Search();
        grid.rows().forEach(search::row);
        return search.found;
    }

    private static boolean isLabel(String text) {
        return LABEL.matcher(CellText.normalised(text)).matches();
    }

    private static boolean isShown(String text) {
        String plain = text.strip();
        return plain.startsWith(OPEN) && plain.endsWith(CLOSE);
    }

    /** Looks for bracketed texts right of a label, or below one where the sheet was turned on its side, and for these labels. */
    private static final class Search {

        private final Set<CellAddress> found = new HashSet<>();
        private final Map<Integer, CellAddress> labelAbove = new HashMap<>();

        void row(List<SourceCell> row) {
            Optional<CellAddress> labelLeft = Optional.empty();
            for (SourceCell cell : row) {
                if (cell.content() instanceof CellContent.Text(String text) && !text.isBlank()) {
                    labelLeft = isLabel(text) ? Optional.of(cell.address()) : labelLeft;
                    look(cell.address(), text, labelLeft);
                }
            }
        }

        private void look(CellAddress address, String text, Optional<CellAddress> labelLeft) {
            if (isLabel(text)) {
                labelAbove.put(address.column(), address);
            } else if (!isShown(text)) {
                labelAbove.remove(address.column());
            }
            if (isShown(text)) {
                labelLeft
                        .or(() -> Optional.ofNullable(labelAbove.get(address.column())))
                        .ifPresent(label -> found.addAll(List.of(address, label)));
            }
        }
    }
}
