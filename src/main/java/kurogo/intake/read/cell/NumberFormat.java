package kurogo.intake.read.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the number format of a cell tells about its value: that it is a date, a unit written by the format, thousands cut off,
 * how zeros and negatives look. The stored value is the truth; the format never makes another one of it.
 */
public final class NumberFormat {

    private static final int MOST_KNOWN = 2_000;
    private static final Map<String, NumberFormat> KNOWN = new ConcurrentHashMap<>();

    private static final int OF_TEXTS = 3;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|[\\\\!_*].");

    private final List<FormatSection> sections;
    private final Optional<FormatSection> ofTexts;

    private NumberFormat(String code) {
        List<String> codes = split(code.isBlank() ? "General" : code);
        this.sections = codes.stream().map(FormatSection::of).toList();
        this.ofTexts = ofTexts(codes).map(FormatSection::of);
    }

    /** The section that writes texts: the fourth, else one that says so. */
    private static Optional<String> ofTexts(List<String> codes) {
        return codes.size() > OF_TEXTS
                ? Optional.of(codes.get(OF_TEXTS))
                : codes.stream()
                        .filter(code -> QUOTED.matcher(code).replaceAll("").indexOf('@') >= 0)
                        .findFirst();
    }

    /** The short date, which is shown as the country of the reader writes it whatever its code says. */
    private static final String SHORT_DATE = "m/d/yy";

    private static final String SHORT_DATE_IN_JAPAN = "yyyy/m/d";

    /** The format of a code as stored; the few of a workbook are understood once. */
    public static NumberFormat of(String stored) {
        String code = stored.equals(SHORT_DATE) ? SHORT_DATE_IN_JAPAN : stored;
        NumberFormat known = KNOWN.get(code);
        if (known != null) {
            return known;
        }
        NumberFormat format = new NumberFormat(code);
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(code, format);
        }
        return format;
    }

    /** A text as it is shown. */
    String shown(String text) {
        return ofTexts.map(section -> section.parts().stream()
                        .map(part -> part instanceof FormatSection.Part.Words(String words) ? words : text)
                        .collect(Collectors.joining()))
                .orElse(text);
    }

    public boolean isDate() {
        return sections.getFirst().isDate();
    }

    public boolean isPercent() {
        return sections.getFirst().isPercent();
    }

    public int thousandsCut() {
        return sections.getFirst().thousandsCut();
    }

    /** The unit the format writes beside the number: {@code #,##0"千円"}, {@code "¥"#,##0}. */
    public Optional<Unit> unit() {
        String words = CellText.normalised(sections.getFirst().words()).replaceAll("^[(]|[)]$", "");
        return Unit.named(words).or(() -> words.matches("[¥\\\\]") ? Optional.of(Unit.YEN) : Optional.empty());
    }

    /** The section that writes a value. */
    FormatSection section(BigDecimal value) {
        return sections.get(number(value));
    }

    /** Whether a minus has to be written before what the section of a value writes. */
    boolean needsMinus(BigDecimal value) {
        int number = number(value);
        boolean ofNegatives = number == 1 && sections.get(0).condition().isEmpty();
        return value.signum() < 0 && !ofNegatives;
    }

    private int number(BigDecimal value) {
        for (int i = 0; i < Math.min(2, sections.size()); i++) {
            if (sections.get(i)
                    .condition()
                    .filter(stated -> stated.holds(value))
                    .isPresent()) {
                return i;
            }
        }
        boolean conditional =
                sections.stream().anyMatch(section -> section.condition().isPresent());
        if (conditional) {
            return remaining();
        }
        if (value.signum() < 0) {
            return Math.min(1, sections.size() - 1);
        }
        return value.signum() == 0 && sections.size() > 2 ? 2 : 0;
    }

    /** The section for whatever fits no condition: the first without one. */
    private int remaining() {
        for (int i = 0; i < Math.min(3, sections.size()); i++) {
            if (sections.get(i).condition().isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    /** Parts at semicolons that stand neither in quotes nor in brackets. */
    private static List<String> split(String code) {
        List<String> sections = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if ((c == '\\' || c == '!') && !quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                sections.add(code.substring(from, i));
                from = i + 1;
            }
        }
        sections.add(code.substring(Math.min(from, code.length())));
        return sections;
    }
}
