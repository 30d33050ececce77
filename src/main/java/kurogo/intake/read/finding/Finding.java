package kurogo.intake.read.finding;

import java.util.List;
import java.util.Optional;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.Place;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.Unit;

/**
 * A figure, date or mark found in a cell of any sheet, read without knowing what the sheet is about.
 *
 * @param place where
 * @param heading words above it, from top to bottom
 * @param label words left of it in its row
 * @param text the cell as a person sees it
 * @param stored what the file stores
 * @param kind what it is
 * @param value what it was read as, in plain form: {@code -41}, {@code 2025-06-01}, {@code WITHHELD}; empty when not understood
 * @param unit the unit of a number, if one is stated
 * @param confidence how sure that is; nothing when it was not understood
 * @param problem why it was not understood, or what is unclear about its unit or code
 * @param notes what else is worth knowing
 */
public record Finding(
        Place place,
        String heading,
        String label,
        String text,
        String stored,
        FindingKind kind,
        String value,
        Optional<StatedUnit> unit,
        Optional<Confidence> confidence,
        Optional<ProblemCode> problem,
        List<Note> notes) {

    public Finding {
        notes = List.copyOf(notes);
    }

    /** Where the unit of a number is stated. */
    public enum UnitSource {
        CELL,
        FORMAT,
        HEADING,
        ROW,
        NOTE
    }

    /** A unit and where it is stated. */
    public record StatedUnit(Unit unit, UnitSource source) {}

    /** What is worth knowing beside the value. */
    public enum NoteKind {
        BESIDE_THE_VALUE,
        YEAR_CARRIED_DOWN,
        FORMULA,
        HIDDEN,
        FORMAT_HIDES,
        FORMAT_CUTS_THOUSANDS,
        TIME_OF_DAY
    }

    /** A note of a kind, with the words it is about, empty when none. */
    public record Note(NoteKind kind, String words) {}
}
