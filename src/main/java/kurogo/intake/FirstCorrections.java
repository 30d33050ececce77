package kurogo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.Place;
import kurogo.intake.read.UnderstoodCell;
import kurogo.intake.read.UnderstoodReport;
import kurogo.report.answers.AnswerRows.Traced;

/** The first cells that say their answer in another spelling; of a long list there may be a million. */
final class FirstCorrections {

    /** So many of one kind are kept of a file. */
    static final int MOST = 200;

    private final List<FoundInFile> found = new ArrayList<>();

    /** @param corrections how many the report holds */
    void add(UnderstoodReport report, int corrections) {
        if (corrections == 0 || found.size() == MOST) {
            return;
        }
        report.names().forEach(name -> add(FoundInFile.of(name, report.municipality())));
        report.cells().stream()
                .filter(cell -> cell.confidence() != Confidence.CERTAIN)
                .forEach(cell -> add(FoundInFile.of(cell, report.municipality())));
        report.rows().traced(report.answers()).stream()
                .filter(Traced::corrected)
                .forEach(traced -> add(FoundInFile.of(cell(traced), report.municipality())));
    }

    List<FoundInFile> found() {
        return found;
    }

    private void add(FoundInFile correction) {
        if (found.size() < MOST) {
            found.add(correction);
        }
    }

    /** A cell of a long list, of which only the row is kept. */
    private static UnderstoodCell cell(Traced traced) {
        Optional<CellAddress> address = CellAddress.parse(traced.cell());
        return new UnderstoodCell(
                traced.field(),
                new Place("", traced.sheet(), address),
                traced.cellText(),
                traced.understood(),
                Confidence.CORRECTED,
                "");
    }
}
