package kurogo.intake.read;

/**
 * One cell of a sheet.
 *
 * @param address where it stands
 * @param content what is stored in it
 * @param formula the formula the content was computed by, empty when it was typed in
 */
public record SourceCell(CellAddress address, CellContent content, String formula) {

    public SourceCell(CellAddress address, CellContent content) {
        this(address, content, "");
    }

    public boolean isEmpty() {
        return switch (content) {
            case CellContent.Empty ignored -> true;
            case CellContent.Text(String text) -> text.isBlank();
            default -> false;
        };
    }
}
