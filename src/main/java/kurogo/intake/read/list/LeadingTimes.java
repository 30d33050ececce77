package kurogo.intake.read.list;

import java.util.Optional;
import kurogo.intake.read.row.LeadingWords;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.row.ListWords;
import kurogo.intake.read.row.RowFigures;
import kurogo.intake.read.row.RowTime;
import kurogo.intake.read.table.Column;

/** The years and parts of a year that a list writes once for several rows. */
final class LeadingTimes {

    private final LeadingWords years;
    private final LeadingWords parts;

    LeadingTimes(ListWords words) {
        this.years = new LeadingWords(words);
        this.parts = new LeadingWords(words);
    }

    /** Before the rows of a table. */
    void begin() {
        years.begin();
        parts.begin();
    }

    /**
     * Whether nobody can say which year or part of it a row is of, since it is written in the middle of its rows.
     *
     * @param now what the row says of its time, by itself or by the rows above it
     */
    boolean areOpen(RowFigures figures, RowTime now) {
        ListRow row = figures.row();
        Optional<Column> year = row.table().fiscalYear();
        Optional<Column> part = row.table().period();
        boolean ofYear = years.isOpen(row, year, now.year().isPresent());
        boolean ofPart = parts.isOpen(row, part, now.part().isPresent());
        if (ofYear || ofPart) {
            (ofYear ? years : parts)
                    .problem(row, ofYear ? year : part, figures.sheet())
                    .ifPresent(figures.problems());
            figures.takeRow();
        }
        return ofYear || ofPart;
    }
}
