package kurogo.intake.read.cell;

import java.math.BigDecimal;

/** What a file stores in one cell, before anyone has tried to understand it. */
public sealed interface CellContent {

    /** Nothing at all. */
    record Empty() implements CellContent {}

    /** Text as stored, untrimmed. */
    record Text(String text) implements CellContent {}

    /**
     * A number.
     *
     * @param value the stored value, which is the truth
     * @param format the number format code by which it is shown ({@code General} when none); it tells dates, eras, units
     *     and how zeros and negatives look, never another value
     * @param date1904 whether a date serial counts from 1904 instead of 1900
     */
    record Number(BigDecimal value, String format, boolean date1904) implements CellContent {}

    /** A truth value. */
    record Bool(boolean value) implements CellContent {}

    /** An error value such as {@code #REF!}. */
    record Fault(String code) implements CellContent {}

    /** A formula for which the file stores no result. */
    record Uncomputed(String formula) implements CellContent {}

    Empty EMPTY = new Empty();
}
