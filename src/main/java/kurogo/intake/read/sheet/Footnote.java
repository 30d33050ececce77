package kurogo.intake.read.sheet;

import java.util.List;
import java.util.regex.Pattern;
import kurogo.area.master.Municipality;
import kurogo.area.master.MunicipalityCode;
import kurogo.area.master.MunicipalityDirectory;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;

/**
 * A line of words beside the rows of a list: ※, 注), 備考, 資料. Nothing of it is a figure, but it may say what figures mean.
 *
 * @param cell where it stands
 * @param text what it says
 */
public record Footnote(SourceCell cell, String text) {

    private static final Pattern BEGINNING = Pattern.compile("(※|\\*|[(\\[【〔<]?(注|備考|資料|出典)).*", Pattern.DOTALL);

    /** The footnotes of a row. */
    public static List<Footnote> in(List<SourceCell> row) {
        return row.stream()
                .map(cell -> new Footnote(cell, CellText.of(cell)))
                .filter(note -> isOne(note.text()))
                .toList();
    }

    /** Whether a text is one. */
    public static boolean isOne(String text) {
        return BEGINNING.matcher(CellText.normalised(text)).matches();
    }

    /** Whether it names a municipality by its own name, and not only as part of a longer name of another one. */
    public boolean names(MunicipalityCode code, MunicipalityDirectory directory) {
        return directory.find(code).map(Municipality::name).stream()
                .anyMatch(name -> withoutLonger(name, directory).contains(name));
    }

    private String withoutLonger(String name, MunicipalityDirectory directory) {
        String rest = text;
        for (Municipality other : directory.municipalities()) {
            if (other.name().length() > name.length() && other.name().contains(name)) {
                rest = rest.replace(other.name(), " ");
            }
        }
        return rest;
    }
}
