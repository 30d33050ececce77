package kurogo.intake.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kurogo.intake.read.MergedRange;
import kurogo.intake.read.ProblemCode;

/**
 * What stands before and after the cells of a sheet.
 *
 * @param merged merged ranges
 * @param hiddenColumns 0-based columns the file hides
 */
record SheetShape(List<MergedRange> merged, Set<Integer> hiddenColumns) {

    static final SheetShape PLAIN = new SheetShape(List.of(), Set.of());

    private static final int MOST_MERGED = 100_000;

    SheetShape {
        merged = List.copyOf(merged);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /** The same for a part of the rows only. */
    SheetShape ofRows(int first, int end) {
        return new SheetShape(
                merged.stream()
                        .filter(range -> range.first().row() < end
                                && first <= range.last().row())
                        .toList(),
                hiddenColumns);
    }

    /** The shape while its pieces are found. */
    static final class Draft {

        private final List<MergedRange> merged = new ArrayList<>();
        private final Set<Integer> hiddenColumns = new HashSet<>();

        /** Takes the columns an element speaks of. */
        void columns(Markup column) {
            if (column.isTrue("hidden")) {
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
            return new SheetShape(merged, hiddenColumns);
        }
    }
}
