package kurogo.intake.read.layout;

import java.util.LinkedHashSet;
import java.util.Set;
import kurogo.intake.read.sheet.HeadRows;
import kurogo.intake.read.sheet.Matrix;
import kurogo.intake.read.sheet.SourceFile;
import kurogo.intake.read.term.MappedHead;

/** The layouts a file may be of: a checksum over the headings of any rows that could be the head of a table. */
public final class Layouts {

    private static final int FEWEST_HEADINGS = 3;
    private static final int ROWS_LOOKED_AT = 80;
    private static final int WIDEST = 300;
    private static final int MOST = 900;

    private Layouts() {}

    /** Every layout the file could be of. Whoever knows one by its checksum knows the file. */
    public static Set<String> of(SourceFile file) {
        Set<String> layouts = new LinkedHashSet<>();
        file.sheets().forEach(sheet -> add(Matrix.of(sheet), layouts));
        file.longSheets().forEach(sheet -> sheet.firstPage().ifPresent(page -> add(Matrix.of(page), layouts)));
        return layouts;
    }

    private static void add(Matrix upright, Set<String> layouts) {
        addHeads(upright, layouts);
        if (upright.rows() <= WIDEST) {
            addHeads(upright.turned(), layouts);
        }
    }

    private static void addHeads(Matrix matrix, Set<String> layouts) {
        if (matrix.columns() > WIDEST) {
            return;
        }
        for (int last = 0; last < Math.min(ROWS_LOOKED_AT, matrix.rows()); last++) {
            boolean mayBeHead = matrix.filledCells(last).size() >= FEWEST_HEADINGS;
            for (int first = last; mayBeHead && first >= Math.max(0, last - HeadRows.DEEPEST + 1); first--) {
                if (layouts.size() < MOST) {
                    layouts.add(MappedHead.fingerprint(
                            new HeadRows(matrix, first, last).headings().values()));
                }
            }
        }
    }
}
