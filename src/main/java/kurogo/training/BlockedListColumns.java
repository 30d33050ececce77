package kurogo.training;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.intake.read.sheet.MergedRange;

/**
 * Where a list of blocked days says what.
 *
 * @param places the columns there are, with their places
 */
record BlockedListColumns(Map<Column, Integer> places) {

    /** What a column holds; the first that a heading speaks of. */
    enum Column {
        CODE("コード", "code"),
        WHOSE("市町村", "団体", "自治体", "municipality"),
        FIRST("初日", "開始", "開会", "から", "first", "from"),
        LAST("末日", "最終", "終了", "閉会", "まで", "last", "until"),
        KIND("理由", "種別", "種類", "区分", "kind", "why"),
        NOTE("備考", "名称", "会議名", "note");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }
    }

    BlockedListColumns {
        places = Map.copyOf(places);
    }

    /** The columns under a row of headings: one for the first day, and another one; nothing when it is none. */
    static Optional<BlockedListColumns> in(List<SourceCell> cells) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int at = 0; at < cells.size(); at++) {
            String heading = plain(cells.get(at));
            int place = at;
            Arrays.stream(Column.values())
                    .filter(one -> one.headings.stream().anyMatch(heading::contains))
                    .findFirst()
                    .ifPresent(one -> places.putIfAbsent(one, place));
        }
        return places.containsKey(Column.FIRST) && places.size() > 1
                ? Optional.of(new BlockedListColumns(places))
                : Optional.empty();
    }

    static String plain(SourceCell cell) {
        return CellText.normalised(CellText.shown(cell)).toLowerCase(Locale.ROOT);
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Where a row says something; its beginning where it cannot, for want of such a column. */
    CellAddress address(int row, Column column) {
        return new CellAddress(row, places.getOrDefault(column, 0));
    }

    /** A cell of a row; of cells shown as one the first, which holds what they say. */
    SourceCell cell(Grid sheet, int row, Column column) {
        CellAddress here = address(row, column);
        return has(column)
                ? sheet.cell(sheet.merged().stream()
                        .filter(range -> range.holds(here))
                        .map(MergedRange::first)
                        .findFirst()
                        .orElse(here))
                : new SourceCell(here, CellContent.EMPTY);
    }
}
