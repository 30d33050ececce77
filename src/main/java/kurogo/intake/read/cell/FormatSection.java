package kurogo.intake.read.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the sections of a number format, which semicolons part.
 *
 * @param condition when it applies, empty when its place decides
 * @param parts what it writes, from left to right
 */
record FormatSection(Optional<Condition> condition, List<Part> parts) {

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?<quoted>[^\"]*)\"|[\\\\!](?<escaped>.)|_(?<space>.)|\\*(?<fill>.)|\\[(?<bracket>[^\\]]*)\\]"
                    + "|(?<general>(?i:General|G/標準))|(?<ampm>(?i:AM/PM|A/P|上午/下午))|(?<exponent>E[+-](?=[0#?]))"
                    + "|(?<digits>[0#?]+(?:[,.][0#?,.]*)?|\\.[0#?]+)|(?<date>(?i:y+|m+|d+|h+|s+|g+|e+|a{3,4}|b+))|(?<other>.)",
            Pattern.DOTALL);
    private static final Pattern WHOLE = Pattern.compile("[0#?,]+");
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");
    private static final Pattern CURRENCY = Pattern.compile("\\$([^-]*)(?:-.*)?");

    FormatSection {
        parts = List.copyOf(parts);
    }

    /** One thing a section writes. */
    sealed interface Part {

        /** Text as it stands. */
        record Words(String text) implements Part {}

        /** The digits of the number. */
        record Digits(String pattern) implements Part {}

        /** The number as a cell without a format shows it. */
        record General() implements Part {}

        /** A part of a date or time, in lower case: {@code yyyy}, {@code ggg}, {@code e}, {@code [h]}. */
        record Calendar(String code) implements Part {}
    }

    /** A condition in square brackets: {@code [=0]}. */
    record Condition(String comparison, BigDecimal with) {

        boolean holds(BigDecimal value) {
            int order = value.compareTo(with);
            return switch (comparison) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "=" -> order == 0;
                default -> order != 0;
            };
        }
    }

    static FormatSection of(String code) {
        List<Part> parts = new ArrayList<>();
        Optional<Condition> condition = Optional.empty();
        Matcher token = TOKEN.matcher(code);
        while (token.find()) {
            if (token.group("bracket") == null) {
                part(token).ifPresent(parts::add);
                continue;
            }
            String bracket = token.group("bracket");
            Matcher stated = CONDITION.matcher(bracket);
            Matcher currency = CURRENCY.matcher(bracket);
            if (stated.matches()) {
                condition = Optional.of(new Condition(stated.group(1), new BigDecimal(stated.group(2))));
            } else if (ELAPSED.matcher(bracket).matches()) {
                parts.add(new Part.Calendar("[" + bracket.toLowerCase(Locale.ROOT) + "]"));
            } else if (currency.matches() && !currency.group(1).isEmpty()) {
                parts.add(new Part.Words(currency.group(1)));
            }
        }
        return new FormatSection(condition, parts);
    }

    private static Optional<Part> part(Matcher token) {
        if (token.group("digits") != null) {
            return Optional.of(new Part.Digits(token.group("digits")));
        }
        if (token.group("general") != null || token.group().equals("@")) {
            return Optional.of(new Part.General());
        }
        if (token.group("date") != null || token.group("ampm") != null) {
            return Optional.of(new Part.Calendar(token.group().toLowerCase(Locale.ROOT)));
        }
        if (token.group("exponent") != null) {
            return Optional.of(new Part.Digits("E"));
        }
        if (token.group("fill") != null) {
            return Optional.empty();
        }
        return Optional.of(new Part.Words(token.group("space") == null ? words(token) : " "));
    }

    private static String words(Matcher token) {
        for (String group : List.of("quoted", "escaped")) {
            String text = token.group(group);
            if (text != null) {
                return text;
            }
        }
        return token.group();
    }

    boolean isDate() {
        return parts.stream().anyMatch(Part.Calendar.class::isInstance)
                && parts.stream().noneMatch(FormatSection::isOfNumber);
    }

    private static boolean isOfNumber(Part part) {
        boolean fractionOfSecond = part instanceof Part.Digits(String pattern) && pattern.startsWith(".");
        return part instanceof Part.General || part instanceof Part.Digits && !fractionOfSecond;
    }

    /** Whether it writes the number and nothing beside it. */
    boolean isPlain() {
        return parts.size() == 1
                && (parts.getFirst() instanceof Part.General
                        || parts.getFirst() instanceof Part.Digits(String pattern) && !pattern.startsWith("."));
    }

    /** The places of its digits, where these stand in several and are whole: {@code 0!.0000}, {@code #"万"####}. */
    List<String> places() {
        List<String> places = parts.stream()
                .filter(Part.Digits.class::isInstance)
                .map(part -> ((Part.Digits) part).pattern())
                .toList();
        boolean whole = places.size() > 1
                && places.stream().allMatch(place -> WHOLE.matcher(place).matches())
                && !words().contains("/");
        return whole ? places : List.of();
    }

    /** Whether it writes a number; else words alone, or nothing. */
    boolean showsNumber() {
        return parts.stream().anyMatch(part -> !(part instanceof Part.Words));
    }

    /** Whether nothing of a zero is seen: {@code " - "}, {@code #,###}. */
    boolean hidesZero() {
        return parts.stream()
                .noneMatch(part -> part instanceof Part.Digits(String pattern) && pattern.contains("0")
                        || part instanceof Part.General
                        || part instanceof Part.Calendar);
    }

    /** All its words one after the other. */
    String words() {
        StringBuilder words = new StringBuilder();
        parts.forEach(part -> {
            if (part instanceof Part.Words(String text)) {
                words.append(text);
            }
        });
        return words.toString();
    }

    boolean isPercent() {
        return showsNumber() && words().contains("%");
    }

    /** How many times three digits are cut off: {@code #,##0,} shows thousands. */
    int thousandsCut() {
        for (Part part : parts) {
            if (part instanceof Part.Digits(String pattern)) {
                String whole = pattern.contains(".") ? pattern.substring(0, pattern.indexOf('.')) : pattern;
                return whole.length()
                        - whole.replaceAll(",+$", "").length()
                        + (pattern.length() - pattern.replaceAll(",+$", "").length()) * (pattern.contains(".") ? 1 : 0);
            }
        }
        return 0;
    }
}
