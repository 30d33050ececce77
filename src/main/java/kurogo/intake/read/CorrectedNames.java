package kurogo.intake.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.Municipality;

/** The spellings by which the cells of one report name its municipality otherwise than the directory, each where it stands first. */
final class CorrectedNames {

    private final Map<String, CorrectedName> bySpelling = new LinkedHashMap<>();

    List<CorrectedName> all() {
        return List.copyOf(bySpelling.values());
    }

    /** Notes how the cells of a row name a municipality. */
    void row(SheetReading sheet, ListRow row, Municipality municipality) {
        if (!row.code().isEmpty()) {
            row.table().code().ifPresent(column -> column(sheet, row, column, municipality));
        }
        if (!row.name().isEmpty()) {
            row.table().name().ifPresent(column -> column(sheet, row, column, municipality));
        }
    }

    private void column(SheetReading sheet, ListRow row, Column column, Municipality municipality) {
        String text = row.table().shownText(row.number(), column);
        boolean besideCounty =
                column.last() > column.number() && text.equals(municipality.county() + municipality.name());
        if (!besideCounty) {
            cell(sheet, row.table().shown(row.number(), column), text, municipality);
        }
    }

    /** Notes how a cell names a municipality, if it does. */
    void cell(SheetReading sheet, Optional<SourceCell> cell, Municipality municipality) {
        cell.filter(naming -> !Identification.text(Optional.of(naming)).isEmpty())
                .ifPresent(naming -> cell(sheet, naming, CellText.of(naming), municipality));
    }

    private void cell(SheetReading sheet, SourceCell cell, String text, Municipality municipality) {
        if (text.equals(municipality.name())
                || text.equals(municipality.code().digits())
                || bySpelling.containsKey(text)) {
            return;
        }
        boolean isCode = CellText.normalised(text).chars().allMatch(letter -> letter >= '0' && letter <= '9');
        bySpelling.put(
                text,
                new CorrectedName(
                        sheet.place(cell),
                        CellText.inFile(cell),
                        isCode ? municipality.code().digits() : municipality.name()));
    }
}
