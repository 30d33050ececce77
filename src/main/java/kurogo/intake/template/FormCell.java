package kurogo.intake.template;

import java.util.List;
import java.util.Optional;
import kurogo.report.answers.FieldPath;

/** What a cell of the form is there for. */
sealed interface FormCell {

    /** Words of the form itself. */
    record Words(Look look, String text) implements FormCell {}

    /**
     * A cell the municipality fills in.
     *
     * @param kind what can be written into it
     * @param field the question it answers; none for the day of handing in
     * @param options the terms to choose from, none when it is no choice
     */
    record Entry(EntryKind kind, Optional<FieldPath> field, List<String> options) implements FormCell {

        public Entry {
            options = List.copyOf(options);
        }
    }

    /**
     * An answer of last year.
     *
     * @param kind what the entry beside it takes
     * @param text the answer, marked as last year's
     */
    record Before(EntryKind kind, String text) implements FormCell {}

    /** How words of the form look. */
    enum Look {
        TITLE,
        /** What the round is called, under the title. */
        SUBTITLE,
        /** The number of the form, small and at the right. */
        NUMBER,
        SECTION,
        /** The question an entry answers. */
        LABEL,
        /** A heading of a table. */
        HEADING,
        /** What the prefecture has filled in. */
        FIXED,
        /** The label of last year's answers. */
        LAST_YEAR_LABEL,
        /** A short remark on the form. */
        NOTE,
        /** A line of the sheet that says how to fill the form in. */
        GUIDE
    }
}
