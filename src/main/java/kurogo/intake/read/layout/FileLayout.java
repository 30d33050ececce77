package kurogo.intake.read.layout;

import java.util.List;
import java.util.Optional;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Place;
import kurogo.intake.read.term.ChoiceKind;
import kurogo.intake.read.term.Meaning;

/**
 * What a file looks like to a person who is to say what its headings mean.
 *
 * @param sheets its sheets, by the first rows of each
 * @param heads heads of tables, the one with the figures of a report first
 * @param labels texts of forms that may be labels nobody knows
 * @param words words of choice nobody knows
 */
public record FileLayout(
        List<SheetShown> sheets, List<HeadShown> heads, List<LabelShown> labels, List<WordShown> words) {

    public FileLayout {
        sheets = List.copyOf(sheets);
        heads = List.copyOf(heads);
        labels = List.copyOf(labels);
        words = List.copyOf(words);
    }

    /** Whether there is anything a person could explain. */
    public boolean holdsTable() {
        return !heads.isEmpty();
    }

    /**
     * The first rows of a sheet.
     *
     * @param name its name; empty for a text file
     * @param rows the texts of each row, from its first column
     */
    public record SheetShown(String name, List<List<String>> rows) {

        public SheetShown {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Rows of a sheet that are or may be the head of a table.
     *
     * @param rows which rows
     * @param certain whether the program knows it as a head, or only supposes it to be one
     * @param columns its columns from left to right
     */
    public record HeadShown(HeadChoice rows, boolean certain, List<HeadingShown> columns) {

        public HeadShown {
            columns = List.copyOf(columns);
        }
    }

    /**
     * One heading.
     *
     * @param heading its plain form
     * @param texts the texts above each other as they stand
     * @param cell the lowest of its cells; nothing without a file at hand
     * @param samples some of what stands under it
     * @param understood what the program understands it to ask; nothing when it does not know
     */
    public record HeadingShown(
            String heading,
            List<String> texts,
            Optional<CellAddress> cell,
            List<String> samples,
            Optional<Meaning.Asks> understood) {

        public HeadingShown {
            texts = List.copyOf(texts);
            samples = List.copyOf(samples);
        }
    }

    /**
     * A text that may be a label.
     *
     * @param place the cell
     * @param text the text as it stands
     * @param answer what stands beside or below it
     */
    public record LabelShown(Place place, String text, String answer) {}

    /**
     * A word of choice nobody knows.
     *
     * @param kind the terms it should be one of
     * @param text the word as it stands
     * @param place the first cell it stands in
     * @param times how often it stands
     */
    public record WordShown(ChoiceKind kind, String text, Place place, int times) {}
}
