package kurogo.intake.read.row;

import java.util.EnumSet;
import java.util.Set;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SilenceReading;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.Leftovers;
import kurogo.report.answers.Silence;

/** A silence below 備考 in a row that holds figures: it is not silent there, but says of them that they are 集計中 or 不明. */
public final class SilenceBeside {

    private static final Set<Silence> SAYING =
            EnumSet.of(Silence.BEING_COUNTED, Silence.UNKNOWN, Silence.NOT_RUN, Silence.WITHHELD);

    private SilenceBeside() {}

    public static boolean isRemark(SourceCell cell, ListRow row) {
        return SilenceReading.of(CellText.of(cell)).filter(SAYING::contains).isPresent()
                && row.table().ofProgramme().stream()
                        .filter(column -> column.heading().isFigure())
                        .anyMatch(column -> Leftovers.isFigure(row.cell(column)));
    }
}
