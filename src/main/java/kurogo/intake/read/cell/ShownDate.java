package kurogo.intake.read.cell;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.calendar.Era;
import kurogo.intake.read.cell.FormatSection.Part;

/** A stored day as its format shows it: {@code ggge"年"m"月"d"日"} shows 令和7年6月1日. */
public final class ShownDate {

    private final Optional<LocalDate> day;
    private final Duration time;
    private final BigDecimal serial;

    private ShownDate(CellContent.Number number) {
        this.day = SerialDate.day(number.value(), number.date1904());
        this.time = SerialDate.time(number.value());
        this.serial = number.value();
    }

    static String of(CellContent.Number number, List<Part> parts) {
        if (number.value().signum() < 0) {
            return ShownNumber.general(number.value());
        }
        ShownDate date = new ShownDate(number);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            shown.append(
                    switch (parts.get(i)) {
                        case Part.Words(String words) -> words;
                        case Part.Calendar(String code) -> date.text(code, code.startsWith("m") && isMinute(parts, i));
                        case Part.Digits ignored -> "";
                        case Part.General ignored -> "";
                    });
        }
        return shown.toString();
    }

    /** Whether the format of a day shows nothing of it but the time. */
    public static boolean showsTimeOnly(CellContent.Number number) {
        List<String> codes = NumberFormat.of(number.format()).section(number.value()).parts().stream()
                .flatMap(part -> part instanceof Part.Calendar(String code) ? Stream.of(code) : Stream.empty())
                .toList();
        return codes.stream().noneMatch(code -> code.matches("[ydge].*|a{3,}|m{3,}"))
                && codes.stream().anyMatch(code -> code.matches("\\[?[hs].*"));
    }

    /** m is a minute behind an hour or before a second, else a month. */
    private static boolean isMinute(List<Part> parts, int at) {
        return neighbour(parts, at, -1).filter(code -> code.contains("h")).isPresent()
                || neighbour(parts, at, 1).filter(code -> code.contains("s")).isPresent();
    }

    private static Optional<String> neighbour(List<Part> parts, int at, int step) {
        for (int i = at + step; i >= 0 && i < parts.size(); i += step) {
            if (parts.get(i) instanceof Part.Calendar(String code)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private String text(String code, boolean minute) {
        if (minute) {
            return padded(time.toMinutesPart(), code.length());
        }
        return switch (code.charAt(0)) {
            case 'h' -> padded(time.toHoursPart(), code.length());
            case 's' -> padded(time.toSecondsPart(), code.length());
            case '[' -> elapsed(code);
            default -> day.map(known -> text(code, known)).orElse("");
        };
    }

    private static String text(String code, LocalDate day) {
        return switch (code.charAt(0)) {
            case 'y' -> code.length() <= 2 ? padded(day.getYear() % 100, 2) : Integer.toString(day.getYear());
            case 'm' ->
                switch (code.length()) {
                    case 1, 2 -> padded(day.getMonthValue(), code.length());
                    case 3 -> day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                    default -> day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                };
            case 'd' ->
                switch (code.length()) {
                    case 1, 2 -> padded(day.getDayOfMonth(), code.length());
                    case 3 -> day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                    default -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                };
            case 'a' ->
                code.length() > 4
                        ? ""
                        : day.getDayOfWeek()
                                .getDisplayName(code.length() == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.JAPANESE);
            case 'g' -> era(code, day);
            case 'e' -> padded(yearOfEra(day), code.length());
            default -> "";
        };
    }

    private static String era(String code, LocalDate day) {
        if (day.isBefore(Era.FIRST_SOLAR_DAY)) {
            return "";
        }
        Era era = Era.on(day);
        return switch (code.length()) {
            case 1 -> era.letter();
            case 2 -> era.kanji().substring(0, 1);
            default -> era.kanji();
        };
    }

    private static int yearOfEra(LocalDate day) {
        return day.isBefore(Era.FIRST_SOLAR_DAY) ? day.getYear() : Era.on(day).yearOf(day.getYear());
    }

    private String elapsed(String code) {
        Duration whole = SerialDate.seconds(serial);
        long units = switch (code.charAt(1)) {
            case 'h' -> whole.toHours();
            case 'm' -> whole.toMinutes();
            default -> whole.toSeconds();
        };
        return Long.toString(units);
    }

    private static String padded(long number, int places) {
        return places < 2 ? Long.toString(number) : "%02d".formatted(number);
    }
}
