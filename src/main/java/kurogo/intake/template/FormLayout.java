package kurogo.intake.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kurogo.intake.read.CellAddress;
import kurogo.report.answers.FieldPath;

/**
 * The form laid out: what stands where.
 *
 * @param cells its cells, row by row
 * @param heights height of each row, in points
 * @param widths width of each column, in characters
 */
record FormLayout(List<PlacedCell> cells, List<Float> heights, List<Integer> widths) {

    FormLayout {
        cells = List.copyOf(cells);
        heights = List.copyOf(heights);
        widths = List.copyOf(widths);
    }

    /** Where each question is answered. */
    Map<FieldPath, CellAddress> entries() {
        return cells.stream()
                .filter(placed -> placed.cell() instanceof FormCell.Entry entry
                        && entry.field().isPresent())
                .collect(Collectors.toMap(
                        placed -> ((FormCell.Entry) placed.cell()).field().orElseThrow(),
                        placed -> new CellAddress(placed.row(), placed.column())));
    }
}
