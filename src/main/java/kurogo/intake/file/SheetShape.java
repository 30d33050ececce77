package kurogo.intake.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.sheet.MergedRange;

/**
 * What stands before and after the cells of a sheet.
 *
 * @param merged merged ranges
 * @param hiddenColumns 0-based columns the file hides
 * @param comments what people have pinned to its cells
 */
record SheetShape(List<MergedRange> merged, Set<Integer> hiddenColumns, Map<CellAddress, String> comments) {

    static final SheetShape PLAIN = new SheetShape(List.of(), Set.of(), Map.of());

    private static final int MOST_MERGED = 100_000;

    SheetShape {
        merged = List.copyOf(merged);
        hiddenColumns = Set.copyOf(hiddenColumns);
        comments = Map.copyOf(comments);
    }

    /** The same with comments. */
    SheetShape with(Map<CellAddress, String> pinned) {
        return new SheetShape(merged, hiddenColumns, pinned);
    }

    /** The same for a part of the rows only. */
    SheetShape ofRows(int first, int end) {
        return new SheetShape(
                merged.stream()
                        .filter(range -> range.first().row() < end
                                && first <= range.last().row())
                        .toList(),
                hiddenColumns,
                comments.entrySet().stream()
                        .filter(comment -> first <= comment.getKey().row()
                                && comment.getKey().row() < end)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The shape while its pieces are found. */
    static final class Draft {

        private final List<MergedRange> merged = new ArrayList<>();
        private final Set<Integer> hiddenColumns = new HashSet<>();

        /** Takes the columns an element speaks of. */
        void columns(Markup column) {
            if (column.isTrue("hidden") || column.isNothing("width")) {
                int first = CellReference.columnNumber(column.attribute("min").orElse(""));
                int last = CellReference.columnNumber(column.attribute("max").orElse(""));
                for (int number = first; number <= last; number++) {
                    hiddenColumns.add(number);
                }
            }
        }

        /** Takes the range of cells an element says are merged. */
        void merged(Markup range) {
            merged.add(CellReference.range(range.attribute("ref").orElse("")));
            if (merged.size() > MOST_MERGED) {
                throw new FileRefused(ProblemCode.TOO_LARGE);
            }
        }

        SheetShape shape() {
            return new SheetShape(merged, hiddenColumns, Map.of());
        }
    }
}
