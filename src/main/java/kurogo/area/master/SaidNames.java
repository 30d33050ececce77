package kurogo.area.master;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Municipalities by what one language calls them, for sentences that name them by their code or by the Japanese name: what the
 * program says itself is said in the reader's language, what it quotes is not asked about here.
 */
public final class SaidNames {

    /** Where no municipality is known every word stands as it is. */
    public static final SaidNames NONE = of(List.of(), Locale.JAPANESE);

    private final Map<MunicipalityCode, String> byCode;
    private final Map<String, String> byJapanese;

    private SaidNames(Map<MunicipalityCode, String> byCode, Map<String, String> byJapanese) {
        this.byCode = Collections.unmodifiableMap(byCode);
        this.byJapanese = Map.copyOf(byJapanese);
    }

    /** What a language calls them. A Japanese name that two of them bear and that is read in two ways stands as it is. */
    public static SaidNames of(Collection<Municipality> municipalities, Locale language) {
        Map<MunicipalityCode, String> byCode = new LinkedHashMap<>();
        Map<String, String> byJapanese = new HashMap<>();
        Set<String> readInTwoWays = new HashSet<>();
        for (Municipality each : municipalities) {
            String name = each.name(language);
            byCode.put(each.code(), name);
            String before = byJapanese.putIfAbsent(each.name(), name);
            if (before != null && !before.equals(name)) {
                readInTwoWays.add(each.name());
            }
            if (!each.county().isEmpty()) {
                String withCounty = each.county() + each.name();
                byJapanese.put(withCounty, name.equals(each.name()) ? withCounty : name + " (" + withCounty + ")");
            }
        }
        readInTwoWays.forEach(byJapanese::remove);
        return new SaidNames(byCode, byJapanese);
    }

    /** The names by code. */
    public Map<MunicipalityCode, String> byCode() {
        return byCode;
    }

    /** The name of a municipality; its code where nobody ever said its name. */
    public String of(MunicipalityCode code) {
        return byCode.getOrDefault(code, code.digits());
    }

    /** The name of a municipality meant by a code; the word itself where it is none. */
    public String ofCode(String word) {
        return MunicipalityCode.parse(word).map(this::of).orElse(word);
    }

    /** The name of a municipality meant by its Japanese name, the county in front or not; the word itself where it is none. */
    public String ofJapanese(String word) {
        return byJapanese.getOrDefault(word, word);
    }

    /** The same of a code with the name behind it. */
    public String ofCodeAndName(String word) {
        int space = word.indexOf(' ');
        return space < 0
                ? word
                : MunicipalityCode.parse(word.substring(0, space))
                        .filter(byCode::containsKey)
                        .map(code -> code + " " + of(code))
                        .orElse(word);
    }
}
