package kurogo.intake.read.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kurogo.intake.read.cell.FormatSection.Part;

/** A stored number as its format shows it, the way a spreadsheet program does. */
public final class ShownNumber {

    private static final int DIGITS_KEPT = 15;
    private static final Pattern NEGATIVE_MARK = Pattern.compile("[▲△]");
    private static final Pattern DASHES = Pattern.compile("[¥\\\\$]?[-ー―‐一]+(円|千円|件|人)?");
    /** What stands beside a number and says nothing of it: marks of notes, a sign. */
    private static final Pattern MARKS = Pattern.compile("[※*†+]");

    private static final Pattern MARKS_OF_NEGATIVE = Pattern.compile("[※*†()▲△-]");

    private static final Pattern YEN_AND_DASH = Pattern.compile("(?<=^[¥\\\\].{0,40})-$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\)");

    private ShownNumber() {}

    /** The text a person sees; the plain number where the format writes fractions, powers or digits in several places. */
    public static String of(CellContent.Number number) {
        NumberFormat format = NumberFormat.of(number.format());
        BigDecimal value = number.value();
        FormatSection section = format.section(value);
        if (section.isDate()) {
            return ShownDate.of(number, section.parts());
        }
        String text = text(section, value);
        return format.needsMinus(value) && !isZero(text) ? "-" + text : text;
    }

    private static String text(FormatSection section, BigDecimal value) {
        List<Part> parts = section.parts();
        List<String> places = section.places();
        if (!places.isEmpty()) {
            return spread(parts, places, value.abs());
        }
        long placesOfDigits =
                parts.stream().filter(Part.Digits.class::isInstance).count();
        boolean plain = placesOfDigits > 1 || parts.stream().anyMatch(Part.Calendar.class::isInstance);
        return plain
                ? general(value)
                : parts.stream().map(part -> text(part, value, section)).collect(Collectors.joining());
    }

    /** The digits of a whole number over several places, from the last one on: 3400000 in {@code 0!.0000} is 340.0000. */
    private static String spread(List<Part> parts, List<String> places, BigDecimal value) {
        String last = places.getLast();
        int cut = last.length() - last.replaceAll(",+$", "").length();
        String rest = NumberReading.withoutNoise(value)
                .movePointLeft(3 * cut)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
        StringBuilder shown = new StringBuilder();
        int left = places.size();
        for (Part part : parts.reversed()) {
            if (part instanceof Part.Digits(String pattern)) {
                left--;
                int size = pattern.replace(",", "").length();
                int from = left == 0 ? 0 : Math.max(0, rest.length() - size);
                shown.insert(0, whole(rest.substring(from), pattern));
                rest = rest.substring(0, from);
            } else if (part instanceof Part.Words(String words)) {
                shown.insert(0, words);
            }
        }
        return shown.toString();
    }

    /** Whether the format shows a sign the value does not have: ▲ before a positive one, or brackets around it as accounts write a negative one. */
    static boolean contradictsSign(CellContent.Number number) {
        FormatSection section = NumberFormat.of(number.format()).section(number.value());
        return number.value().signum() > 0
                && (NEGATIVE_MARK.matcher(section.words()).find()
                        || IN_BRACKETS
                                .matcher(CellText.normalised(section.words()))
                                .matches());
    }

    /** Whether the format shows words in place of a figure: 集計中, 未定, 10以上. A dash is how many show a zero. */
    static boolean contradictsValue(CellContent.Number number) {
        FormatSection section = NumberFormat.of(number.format()).section(number.value());
        String words = CellText.normalised(section.words());
        boolean dashOfZero =
                number.value().signum() == 0 && DASHES.matcher(words).matches();
        return !section.showsNumber() && !words.isEmpty() && !dashOfZero;
    }

    /**
     * Whether the format writes anything beside the number or into it that is no unit of it and may say something: 前年度 12, 約12, 〔12〕,
     * 12,000 for 12, 340.0000万円 for 3400000.
     */
    static boolean hasWordsBeside(CellContent.Number number) {
        NumberFormat format = NumberFormat.of(number.format());
        FormatSection section = format.section(number.value());
        if (!section.showsNumber()) {
            return false;
        }
        String words = CellText.normalised(section.words());
        Pattern nothing = number.value().signum() < 0 ? MARKS_OF_NEGATIVE : MARKS;
        String said = nothing.matcher(words).replaceAll("");
        return !section.places().isEmpty() || !said.isEmpty() && format.unit().isEmpty();
    }

    /** The text a person sees, as it would be typed: ¥3,400- without its dash. */
    static String asTyped(CellContent.Number number) {
        return YEN_AND_DASH.matcher(of(number).strip()).replaceFirst("");
    }

    /** Whether the format shows words or nothing in place of the number. */
    public static boolean isHidden(CellContent.Number number) {
        FormatSection section = NumberFormat.of(number.format()).section(number.value());
        return number.value().signum() == 0 ? section.hidesZero() : !section.showsNumber();
    }

    private static String text(Part part, BigDecimal value, FormatSection section) {
        return switch (part) {
            case Part.Words(String words) -> words;
            case Part.Digits(String pattern) -> digits(scaled(value.abs(), section), pattern);
            case Part.General ignored -> general(value.abs());
            case Part.Calendar ignored -> "";
        };
    }

    private static BigDecimal scaled(BigDecimal value, FormatSection section) {
        return value.movePointLeft(3 * section.thousandsCut()).movePointRight(section.isPercent() ? 2 : 0);
    }

    /** The shortest number that is stored the same way: workbooks write 37.3 as 37.299999999999997. */
    public static BigDecimal exact(BigDecimal stored) {
        return stored.precision() <= DIGITS_KEPT ? stored : BigDecimal.valueOf(stored.doubleValue());
    }

    /** A number as a cell without a format shows it. */
    public static String general(BigDecimal value) {
        return NumberReading.withoutNoise(value).stripTrailingZeros().toPlainString();
    }

    private static String digits(BigDecimal value, String pattern) {
        int point = pattern.indexOf('.');
        String whole = point < 0 ? pattern : pattern.substring(0, point);
        String fraction = point < 0 ? "" : pattern.substring(point + 1).replace(",", "");
        String rounded = NumberReading.withoutNoise(value)
                .setScale(fraction.length(), RoundingMode.HALF_UP)
                .toPlainString();
        int end = fraction.isEmpty() ? rounded.length() : rounded.length() - fraction.length() - 1;
        String shown = fraction(rounded.substring(Math.min(end + 1, rounded.length())), fraction);
        return whole(rounded.substring(0, end), whole) + (point < 0 ? "" : "." + shown);
    }

    /** The digits before the point: zeros where the pattern asks for them, thousands parted where it parts its own. */
    private static String whole(String digits, String pattern) {
        String places = pattern.replaceAll(",+$", "").replace(",", "");
        int fewest = places.length() - places.replaceFirst("^[#?]+", "").length();
        int zeros = places.length() - fewest;
        String bare = digits.equals("0") ? "" : digits;
        String filled = "0".repeat(Math.max(0, zeros - bare.length())) + bare;
        return pattern.matches(".*[0#?],[0#?].*") ? filled.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") : filled;
    }

    private static String fraction(String digits, String pattern) {
        int needed = pattern.replaceAll("[#?]+$", "").length();
        int last = digits.length();
        while (last > needed && digits.charAt(last - 1) == '0') {
            last--;
        }
        return digits.substring(0, last);
    }

    private static boolean isZero(String text) {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
