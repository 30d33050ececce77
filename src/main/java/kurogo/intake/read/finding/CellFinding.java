package kurogo.intake.read.finding;

import java.util.List;
import java.util.Optional;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.finding.Finding.Note;

/**
 * What one cell of any sheet says by itself.
 *
 * @param kind what it is
 * @param value what it was read as, empty when not understood
 * @param unit the word of its unit in cell or format, empty when none
 * @param confidence how sure that is; nothing when it was not understood
 * @param problem why it was not understood, or what is wrong with it
 * @param notes what else is worth knowing
 * @param inFull whether it is a number written with 千, 万 or 億
 */
record CellFinding(
        FindingKind kind,
        String value,
        String unit,
        Optional<Confidence> confidence,
        Optional<ProblemCode> problem,
        List<Note> notes,
        boolean inFull) {

    static CellFinding of(FindingKind kind, String value, Confidence confidence, Note... notes) {
        return new CellFinding(kind, value, "", Optional.of(confidence), Optional.empty(), List.of(notes), false);
    }

    static CellFinding problem(FindingKind kind, ProblemCode why) {
        return new CellFinding(kind, "", "", Optional.empty(), Optional.of(why), List.of(), false);
    }
}
