package kurogo.intake.read;

import java.util.EnumSet;
import java.util.Set;
import kurogo.report.answers.Silence;

/** A silence below 備考 in a row that holds figures: it is not silent there, but says of them that they are 集計中 or 不明. */
final class SilenceBeside {

    private static final Set<Silence> SAYING =
            EnumSet.of(Silence.BEING_COUNTED, Silence.UNKNOWN, Silence.NOT_RUN, Silence.WITHHELD);

    private SilenceBeside() {}

    static boolean isRemark(SourceCell cell, ListRow row) {
        return SilenceReading.of(CellText.of(cell)).filter(SAYING::contains).isPresent()
                && row.table().ofProgramme().stream()
                        .filter(column -> column.heading().isFigure())
                        .anyMatch(column -> Leftovers.isFigure(row.cell(column)));
    }
}
