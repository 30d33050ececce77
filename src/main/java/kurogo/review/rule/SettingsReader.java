package kurogo.review.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kurogo.area.master.MunicipalityCode;

/**
 * Reads settings one by one and collects every problem. Each reading method returns a value the caller can go on with; {@link #finish} then
 * refuses the settings as a whole. Bounds belong to the range.
 */
final class SettingsReader {

    static final String ON = "on";
    static final String OFF = "off";

    private final Map<String, String> unread;
    private final List<Phrase> problems = new ArrayList<>();

    SettingsReader(Map<String, String> settings) {
        unread = new TreeMap<>(settings);
    }

    String text(String key, String standard) {
        Optional<String> text = take(key);
        if (text.filter(String::isEmpty).isPresent()) {
            problem("EMPTY", key);
        }
        return text.filter(given -> !given.isEmpty()).orElse(standard);
    }

    LocalDate day(String key, LocalDate standard) {
        return take(key)
                .flatMap(text -> {
                    try {
                        return Optional.of(LocalDate.parse(text));
                    } catch (DateTimeParseException notADay) {
                        problem("NOT_A_DAY", key, text);
                        return Optional.empty();
                    }
                })
                .orElse(standard);
    }

    double decimal(String key, double standard, double from, double to) {
        return number(key, BigDecimal.valueOf(standard), BigDecimal.valueOf(from), BigDecimal.valueOf(to))
                .doubleValue();
    }

    long whole(String key, long standard, long from, long to) {
        BigDecimal number = number(key, BigDecimal.valueOf(standard), BigDecimal.valueOf(from), BigDecimal.valueOf(to));
        if (number.stripTrailingZeros().scale() > 0) {
            problem("NOT_WHOLE", key, number.toPlainString());
        }
        return number.longValue();
    }

    boolean isOn(String key, boolean standard) {
        return oneOf(key, List.of(ON, OFF), standard ? ON : OFF).equals(ON);
    }

    /** A constant by its name. */
    <E extends Enum<E>> E constant(String key, E standard) {
        List<String> names = Arrays.stream(standard.getDeclaringClass().getEnumConstants())
                .map(Enum::name)
                .toList();
        return Enum.valueOf(standard.getDeclaringClass(), oneOf(key, names, standard.name()));
    }

    /** Municipalities by their six digits, parted by blanks; of a key nobody else knows what follows its beginning is one too. */
    Map<MunicipalityCode, Set<MunicipalityCode>> municipalitiesByKey(String beginning) {
        Map<MunicipalityCode, Set<MunicipalityCode>> lists = new TreeMap<>();
        List<String> keys = unread.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .toList();
        for (String key : keys) {
            String codes = take(key).orElse("");
            code(key, key.substring(beginning.length())).ifPresent(owner -> {
                Set<MunicipalityCode> named = new TreeSet<>();
                Arrays.stream(codes.split("\\s+"))
                        .filter(text -> !text.isEmpty())
                        .forEach(text -> code(key, text).ifPresent(named::add));
                lists.put(owner, named);
            });
        }
        return lists;
    }

    private Optional<MunicipalityCode> code(String key, String text) {
        Optional<MunicipalityCode> code = MunicipalityCode.parse(text);
        if (code.isEmpty()) {
            problem("NO_CODE", key, text);
        }
        return code;
    }

    /** Refuses the settings when anything was wrong with them, keys nobody asked for included. */
    void finish() {
        unread.keySet().forEach(key -> problem("UNKNOWN_KEY", key));
        if (!problems.isEmpty()) {
            throw new InvalidRuleSet(problems);
        }
    }

    private BigDecimal number(String key, BigDecimal standard, BigDecimal from, BigDecimal to) {
        BigDecimal number = take(key).flatMap(text -> parse(key, text)).orElse(standard);
        if (number.compareTo(from) < 0 || number.compareTo(to) > 0) {
            problem("OUT_OF_RANGE", key, number.toPlainString(), from.toPlainString(), to.toPlainString());
            return standard.max(from).min(to);
        }
        return number;
    }

    private Optional<BigDecimal> parse(String key, String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            problem("NOT_A_NUMBER", key, text);
            return Optional.empty();
        }
    }

    private String oneOf(String key, List<String> words, String standard) {
        Optional<String> text = take(key);
        if (text.isPresent() && !words.contains(text.get())) {
            problem("NOT_ONE_OF", key, text.get(), String.join(", ", words));
        }
        return text.filter(words::contains).orElse(standard);
    }

    private Optional<String> take(String key) {
        return Optional.ofNullable(unread.remove(key)).map(String::strip);
    }

    private void problem(String kind, String... words) {
        Value[] values = Arrays.stream(words).map(Value.Words::new).toArray(Value[]::new);
        problems.add(Phrase.of("review.ruleSetProblem." + kind, values));
    }
}
