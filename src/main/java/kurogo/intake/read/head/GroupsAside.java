package kurogo.intake.read.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.Column;
import kurogo.intake.read.table.ColumnGroup;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.term.PartWord;
import kurogo.intake.read.term.Terms;

/** Columns whose word above makes another figure of every question below it: 計画 beside 実績, over 件数 and 事業費 each. */
final class GroupsAside {

    private GroupsAside() {}

    /**
     * The groups of such columns.
     *
     * @param told groups of columns of which is told already
     */
    static List<ColumnGroup> in(Table table, HeadWords head, Terms terms, List<ColumnGroup> told) {
        List<Column> asked = table.columns().stream()
                .filter(column -> column.heading().isFigure())
                .toList();
        Map<SourceCell, List<Integer>> below = new LinkedHashMap<>();
        for (int column = 0; column < table.matrix().columns() && !asked.isEmpty(); column++) {
            int at = column;
            if (head.isFree(at)
                    && told.stream().noneMatch(group -> group.unread().contains(at))) {
                List<String> path = head.above(at);
                path.stream()
                        .limit(Math.max(0, path.size() - 1))
                        .filter(word -> terms.heading(path.getLast()).isPresent() && PartWord.isOfOthers(word))
                        .findFirst()
                        .ifPresent(word -> below.computeIfAbsent(head.cell(word, at), fresh -> new ArrayList<>())
                                .add(at));
            }
        }
        return below.entrySet().stream()
                .map(group -> new ColumnGroup(
                        asked.getFirst().heading(),
                        asked.getFirst().programme(),
                        group.getKey(),
                        asked,
                        List.of(),
                        true,
                        Set.of(),
                        Set.copyOf(group.getValue()),
                        group.getValue().stream().map(head::lowest).toList()))
                .toList();
    }
}
