package kurogo.training;

import java.util.List;
import java.util.Optional;

/**
 * One line of a list of blocked days.
 *
 * @param line its number in the file, as people count
 * @param period what it says; nothing where that is not understood
 * @param flaws why it cannot be taken, each at its cell; none when it can
 */
public record BlockedListRow(int line, Optional<BlockedPeriod> period, List<Flaw> flaws) {

    public BlockedListRow {
        flaws = List.copyOf(flaws);
    }

    /**
     * Something wrong with a cell.
     *
     * @param fault what
     * @param cell where, as spreadsheet programs write it: {@code B5}
     * @param text what stands there; may be empty
     */
    public record Flaw(Fault fault, String cell, String text) {}

    /** What can be wrong with a cell of the list, or with its line as a whole. */
    public enum Fault {
        /** Nothing says whose days they are. */
        WHOSE_MISSING,
        WHOSE_UNKNOWN,
        /** They are not of the municipality of whoever has chosen the list. */
        WHOSE_ELSEWHERE,
        DAY_MISSING,
        DAY_UNREADABLE,
        ENDS_BEFORE,
        /** Longer than an assembly sits at a time: a year may be mistaken. */
        TOO_LONG,
        KIND_UNKNOWN,
        NOTE_TOO_LONG,
        /** The same days stand on an earlier line. */
        ON_EARLIER_LINE,
        /** The same days are noted already. */
        NOTED_ALREADY
    }

    /** What can be taken; nothing where anything is wrong. */
    public Optional<BlockedPeriod> taken() {
        return period.filter(one -> flaws.isEmpty());
    }

    /** The same line with a reason why it cannot be taken. */
    BlockedListRow because(Fault fault) {
        return new BlockedListRow(line, period, List.of(new Flaw(fault, "A" + line, "")));
    }
}
