package kurogo.master.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;

/**
 * The head of a list of municipalities: in which row it stands, and in which column what.
 *
 * @param row the row of the headings, 0-based
 * @param columns columns by what they hold, 0-based
 */
record ListHead(int row, Map<Item, Integer> columns) {

    private static final int LOOKED_AT = 30;

    /** What columns of such lists hold, and how they are headed by the ministry and by e-Stat. */
    enum Item {
        CODE("(全国地方公共)?団体コード|標準地域コード|(全国)?市区?町村コード|地域コード|コード"),
        PREFECTURE("都道府県名?(\\(漢字\\))?"),
        NAME("(市区町村|市町村|団体)名?(\\(漢字\\))?|地方公共団体名"),
        KANA("(市区町村|市町村|団体)名?\\((カナ|かな|ふりがな|フリガナ|読み)\\)|ふりがな|フリガナ"),
        COUNTY("政令市.*(郡|支庁).*等?|郡名?");

        private final Pattern heading;

        Item(String heading) {
            this.heading = Pattern.compile(heading);
        }
    }

    /** The head of a sheet: the first row that names a code and a name. */
    static Optional<ListHead> of(Grid sheet) {
        return sheet.rows().stream()
                .limit(LOOKED_AT)
                .filter(cells -> !cells.isEmpty())
                .map(ListHead::of)
                .filter(head -> head.columns.containsKey(Item.CODE) && head.columns.containsKey(Item.NAME))
                .findFirst();
    }

    Optional<SourceCell> cell(Item item, List<SourceCell> row) {
        return Optional.ofNullable(columns.get(item))
                .filter(column -> column < row.size())
                .map(row::get);
    }

    String text(Item item, List<SourceCell> row) {
        return cell(item, row).map(CellText::of).orElse("");
    }

    private static ListHead of(List<SourceCell> cells) {
        Map<Item, Integer> columns = new EnumMap<>(Item.class);
        for (SourceCell cell : cells) {
            String text = CellText.normalised(CellText.of(cell));
            for (Item item : Item.values()) {
                if (item.heading.matcher(text).matches()) {
                    columns.putIfAbsent(item, cell.address().column());
                }
            }
        }
        return new ListHead(cells.getFirst().address().row(), Map.copyOf(columns));
    }
}
