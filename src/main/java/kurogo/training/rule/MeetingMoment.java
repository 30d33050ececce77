package kurogo.training.rule;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A moment as the lists of Teams, Zoom and Webex write it, in Japanese, American and other order. */
public final class MeetingMoment {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})[/.年-](\\d{1,2})[/.月-](\\d{1,4})日?,?t?\\s*"
            + "(am|pm|午前|午後)?\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(am|pm)?.*");
    private static final int CENTURY = 2_000;
    private static final int YEAR_DIGITS = 4;
    private static final int HALF_DAY = 12;

    private MeetingMoment() {}

    /** All a text can mean, month before day first where both are possible; nothing where it is no moment. */
    public static List<LocalDateTime> readings(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[=\"]", "")
                .strip();
        Matcher found = WRITTEN.matcher(text);
        if (!found.matches()) {
            return List.of();
        }
        return time(found)
                .map(time -> days(found.group(1), found.group(2), found.group(3))
                        .map(day -> day.atTime(time))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private static Stream<LocalDate> days(String first, String second, String third) {
        return first.length() == YEAR_DIGITS
                ? day(first, second, third).stream()
                : Stream.concat(day(third, first, second).stream(), day(third, second, first).stream());
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        try {
            return Optional.of(LocalDate.of(
                    number < CENTURY ? CENTURY + number : number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(Matcher found) {
        String half = orEmpty(found.group(4)) + orEmpty(found.group(8));
        int hour = Integer.parseInt(found.group(5));
        int ofDay = switch (half) {
            case "am", "午前" -> hour % HALF_DAY;
            case "pm", "午後" -> hour % HALF_DAY + HALF_DAY;
            default -> hour;
        };
        try {
            return Optional.of(LocalTime.of(
                    ofDay,
                    Integer.parseInt(found.group(6)),
                    Optional.ofNullable(found.group(7)).map(Integer::valueOf).orElse(0)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String orEmpty(@Nullable String part) {
        return part == null ? "" : part;
    }
}
