package kurogo.intake.read.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.Municipality;
import kurogo.intake.read.CorrectedName;
import kurogo.intake.read.Heading;
import kurogo.intake.read.answer.Identification;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;

/**
 * The spellings by which the cells of one report name its municipality otherwise than the directory, and the marks by which they
 * repeat what stands above, each where it stands first.
 */
public final class CorrectedNames {

    private final Map<Said, CorrectedName> bySpelling = new LinkedHashMap<>();

    private record Said(Heading heading, String text) {}

    public List<CorrectedName> all() {
        return List.copyOf(bySpelling.values());
    }

    /** Notes a mark that says the same as the cell above. */
    public void mark(SheetReading sheet, Heading heading, SourceCell cell) {
        if (Ditto.isIn(cell)) {
            put(sheet, heading, cell, CellText.of(cell));
        }
    }

    /** Notes how a cell names a municipality, if it does. */
    public void cell(SheetReading sheet, Heading heading, Optional<SourceCell> cell, Municipality municipality) {
        cell.filter(naming -> !Identification.text(Optional.of(naming)).isEmpty())
                .ifPresent(naming -> cell(sheet, heading, naming, CellText.of(naming), municipality));
    }

    /** Notes how a cell names a municipality by a text that is not its own alone. */
    public void cell(SheetReading sheet, Heading heading, SourceCell cell, String text, Municipality municipality) {
        String code = municipality.code().digits();
        boolean asItStands = text.equals(municipality.name()) || text.equals(code);
        if (!asItStands || Ditto.isIn(cell)) {
            boolean isCode = CellText.normalised(text).chars().allMatch(letter -> letter >= '0' && letter <= '9');
            put(sheet, heading, cell, isCode ? code : municipality.name());
        }
    }

    private void put(SheetReading sheet, Heading heading, SourceCell cell, String understood) {
        String written = CellText.inFile(cell);
        bySpelling.computeIfAbsent(
                new Said(heading, written),
                fresh -> new CorrectedName(heading, sheet.place(cell), written, understood));
    }
}
