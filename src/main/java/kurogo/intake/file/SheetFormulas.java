package kurogo.intake.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.sheet.MergedRange;

/**
 * Which cells of a sheet hold results of formulas. Cells may share one formula, of which only the first holds the words; to
 * the others it is given as it stands there. Formulas are told, never computed.
 */
final class SheetFormulas {

    private static final int MOST_SHARED = 100_000;
    private static final int MOST_SPREAD = 1_000;
    private static final String UNTOLD = "?";

    private final Map<String, String> shared = new HashMap<>();
    private final List<Spread> spread = new ArrayList<>();

    /** A formula whose results fill a range. */
    private record Spread(MergedRange range, String formula) {}

    /** The formula of the element that begins here. */
    String read(Markup markup) {
        String kind = markup.attribute("t").orElse("");
        String range = markup.attribute("ref").orElse("");
        String number = markup.attribute("si").orElse("");
        String words = markup.text();
        if (kind.equals("array") && !range.isEmpty()) {
            spread.add(new Spread(CellReference.range(range), words.isEmpty() ? UNTOLD : words));
        } else if (kind.equals("shared") && !words.isEmpty()) {
            shared.put(number, words);
        }
        if (shared.size() > MOST_SHARED || spread.size() > MOST_SPREAD) {
            throw new FileRefused(ProblemCode.TOO_LARGE);
        }
        return words.isEmpty() ? shared.getOrDefault(number, UNTOLD) : words;
    }

    /** The formula whose results reach a cell that names none; empty for a cell that was typed in. */
    String reaching(CellAddress cell) {
        for (Spread each : spread) {
            if (each.range().holds(cell)) {
                return each.formula();
            }
        }
        return "";
    }
}
