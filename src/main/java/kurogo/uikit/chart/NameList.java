package kurogo.uikit.chart;

import java.util.List;
import kurogo.text.Texts;

/** A few names in a sentence. */
final class NameList {

    private static final int MOST = 6;

    private NameList() {}

    /** The first names, and how many more there are; a dash for none. */
    static String of(List<String> names, Texts texts) {
        if (names.isEmpty()) {
            return texts.get("uikit.chart.none");
        }
        String shown =
                String.join(texts.get("uikit.chart.names.separator"), names.subList(0, Math.min(MOST, names.size())));
        return names.size() <= MOST ? shown : texts.get("uikit.chart.names.more", shown, names.size() - MOST);
    }
}
