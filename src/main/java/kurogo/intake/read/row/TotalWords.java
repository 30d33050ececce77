package kurogo.intake.read.row;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.TotalRow;
import kurogo.intake.read.term.Words;

/** Knows by their words which rows of a list are totals: 合計, 市部, and the prefecture or a county alone. */
final class TotalWords {

    private static final int CELLS_BEFORE_A_TOTAL = 3;
    private static final Pattern PLACE = Pattern.compile(".*[^市区町村][市区町村]");
    private static final String OF_PREFECTURE = "県計";

    private final MunicipalityDirectory directory;
    private final Words<Boolean> words = new Words<>(TotalRow::isWordOfOne);
    private final Words<Optional<String>> areas = new Words<>(this::sumOver);
    private final Words<Boolean> codes;

    TotalWords(MunicipalityDirectory directory) {
        this.directory = directory;
        this.codes = new Words<>(directory::isOwnCode);
    }

    boolean isOne(String text) {
        return words.of(text);
    }

    /** The word by which a row names itself a total, if it does; a place nobody knows is none, whatever its other columns say. */
    Optional<String> of(ListRow row) {
        String name = row.name().isEmpty() ? row.code() : row.name();
        Optional<String> area = codes.of(name) ? Optional.of(OF_PREFECTURE) : areas.of(name);
        if (area.isPresent()) {
            return area;
        }
        List<SourceCell> filled = row.filled();
        for (int i = 0; i < Math.min(filled.size(), CELLS_BEFORE_A_TOTAL); i++) {
            String text = CellText.of(filled.get(i));
            if (words.of(text)) {
                return PLACE.matcher(name).matches() ? Optional.empty() : Optional.of(text);
            }
            Optional<String> alone = saysNothing(row) ? areas.of(text) : Optional.empty();
            if (alone.isPresent()) {
                return alone;
            }
        }
        return Optional.empty();
    }

    private static boolean saysNothing(ListRow row) {
        return row.isNameless() && row.programmeName().isEmpty();
    }

    /** The prefecture or a county alone is the total over its municipalities. */
    private Optional<String> sumOver(String text) {
        if (directory.isOwnPrefecture(text)) {
            return Optional.of(OF_PREFECTURE);
        }
        return directory.isCounty(text) ? Optional.of(CellText.normalised(text) + "計") : Optional.empty();
    }
}
