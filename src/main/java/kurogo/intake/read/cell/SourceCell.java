package kurogo.intake.read.cell;

import java.util.Optional;
import kurogo.intake.read.CellAddress;

/**
 * One cell of a sheet.
 *
 * @param address where it stands
 * @param content what is stored in it, or what a person typed instead
 * @param formula the formula the content was computed by, empty when it was typed in
 * @param original what the file stores where a person typed something else, or where it means what stands above; nothing where
 *     the file is left as it is
 */
public record SourceCell(CellAddress address, CellContent content, String formula, Optional<CellContent> original) {

    public SourceCell(CellAddress address, CellContent content, String formula) {
        this(address, content, formula, Optional.empty());
    }

    public SourceCell(CellAddress address, CellContent content) {
        this(address, content, "");
    }

    /** A cell that holds words and stands nowhere, to ask what they mean. */
    public static SourceCell ofWords(String text) {
        return new SourceCell(new CellAddress(0, 0), new CellContent.Text(text));
    }

    /** The cell with what a person typed instead of what the file stores. */
    public SourceCell amended(String text) {
        CellContent typed = text.isBlank() ? CellContent.EMPTY : new CellContent.Text(text);
        return new SourceCell(address, typed, "", Optional.of(original.orElse(content)));
    }

    /** The cell where what it stores means what another one says. */
    public SourceCell saying(CellContent other) {
        return new SourceCell(address, other, "", Optional.of(original.orElse(content)));
    }

    public boolean isAmended() {
        return original.isPresent();
    }

    public boolean isEmpty() {
        return switch (content) {
            case CellContent.Empty ignored -> true;
            case CellContent.Text(String text) -> text.isBlank();
            default -> false;
        };
    }
}
