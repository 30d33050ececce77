package kurogo.intake.read.row;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.intake.read.Heading;
import kurogo.intake.read.Reading;
import kurogo.intake.read.answer.DateReading;
import kurogo.intake.read.answer.FieldReader;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.cell.Unit;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.term.Words;

/** What the words with which the rows of a list answer mean. A choice or a day in words is read once and remembered. */
public final class AnswerWords {

    private final Terms terms;
    private final Map<Heading, Words<Reading<?>>> choices = new EnumMap<>(Heading.class);
    private final Words<Optional<LocalDate>> days = new Words<>(text -> DateReading.written(SourceCell.ofWords(text)));

    public AnswerWords(Terms terms) {
        this.terms = terms;
        Stream.of(
                        Heading.STATUS,
                        Heading.RUN,
                        Heading.FIRST_MONTH,
                        Heading.WAY,
                        Heading.REFERRAL_CRITERIA,
                        Heading.NEEDS,
                        Heading.TARGETS_SET)
                .forEach(heading -> choices.put(heading, new Words<>(text -> choice(heading, text))));
    }

    /** Reads a cell under a heading. */
    public Reading<?> read(Heading heading, SourceCell cell, Optional<Unit> unit) {
        Words<Reading<?>> known = choices.get(heading);
        return known != null && cell.content() instanceof CellContent.Text(String text)
                ? known.of(text)
                : FieldReader.read(heading, cell, unit, terms);
    }

    /** The day or month of a year written in a cell. */
    public Optional<LocalDate> written(SourceCell cell) {
        return cell.content() instanceof CellContent.Text(String text) ? days.of(text) : DateReading.written(cell);
    }

    private Reading<?> choice(Heading heading, String text) {
        return FieldReader.read(heading, SourceCell.ofWords(text), Optional.empty(), terms);
    }
}
