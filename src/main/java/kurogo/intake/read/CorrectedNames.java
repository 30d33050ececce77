package kurogo.intake.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.area.master.Municipality;

/**
 * The spellings by which the cells of one report name its municipality otherwise than the directory, and the marks by which they
 * repeat what stands above, each where it stands first.
 */
final class CorrectedNames {

    private final Map<Said, CorrectedName> bySpelling = new LinkedHashMap<>();

    private record Said(Heading heading, String text) {}

    List<CorrectedName> all() {
        return List.copyOf(bySpelling.values());
    }

    /** Notes how the cells of a row name a municipality, and what else they say by a mark. */
    void row(SheetReading sheet, ListRow row, Municipality municipality) {
        if (!row.code().isEmpty()) {
            row.table().code().ifPresent(column -> column(sheet, row, column, municipality));
        }
        if (!row.name().isEmpty()) {
            row.table().name().ifPresent(column -> column(sheet, row, column, municipality));
        }
        Stream.of(row.table().programme(), row.table().fiscalYear(), row.table().period())
                .flatMap(Optional::stream)
                .forEach(column -> mark(sheet, row, column));
    }

    private void column(SheetReading sheet, ListRow row, Column column, Municipality municipality) {
        String text = row.table().shownText(row.number(), column);
        boolean besideCounty =
                column.last() > column.number() && text.equals(municipality.county() + municipality.name());
        if (!besideCounty) {
            cell(sheet, column.heading(), row.table().shown(row.number(), column), text, municipality);
        }
    }

    private void mark(SheetReading sheet, ListRow row, Column column) {
        SourceCell cell = row.table().shown(row.number(), column);
        if (Ditto.isIn(cell)) {
            put(sheet, column.heading(), cell, CellText.of(cell));
        }
    }

    /** Notes how a cell names a municipality, if it does. */
    void cell(SheetReading sheet, Heading heading, Optional<SourceCell> cell, Municipality municipality) {
        cell.filter(naming -> !Identification.text(Optional.of(naming)).isEmpty())
                .ifPresent(naming -> cell(sheet, heading, naming, CellText.of(naming), municipality));
    }

    private void cell(SheetReading sheet, Heading heading, SourceCell cell, String text, Municipality municipality) {
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
