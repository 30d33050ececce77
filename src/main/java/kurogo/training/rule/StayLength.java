package kurogo.training.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long somebody stayed in a meeting, as the lists of Teams, Zoom and Webex write it, in whole minutes. */
public final class StayLength {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern UNITS = Pattern.compile(
            "(?:(\\d+)(?:hours?|hrs?|h|時間))?(?:(\\d+)(?:minutes?|mins?|m|分))?(?:(\\d+)(?:seconds?|secs?|s|秒))?");
    private static final Pattern BARE = Pattern.compile("\\d{1,5}");
    private static final int SIXTY = 60;
    private static final int HALF_MINUTE = 30;

    private StayLength() {}

    /**
     * The minutes of a text such as {@code 1h 23m 4s}, {@code 83}, {@code 1:23:04}, {@code 83 mins} or {@code 1時間23分}; a bare number is
     * minutes. Nothing for anything else.
     */
    public static Optional<Integer> minutes(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s,]", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (BARE.matcher(text).matches()) {
            return Optional.of(Integer.parseInt(text));
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return clock.group(3) == null
                    ? Optional.of(sum(clock.group(1), clock.group(2), "0"))
                    : Optional.of(sum(clock.group(1), clock.group(2), clock.group(3)));
        }
        Matcher units = UNITS.matcher(text);
        return units.matches()
                ? Optional.of(sum(orZero(units.group(1)), orZero(units.group(2)), orZero(units.group(3))))
                : Optional.empty();
    }

    private static String orZero(@Nullable String digits) {
        return digits == null ? "0" : digits;
    }

    private static int sum(String hours, String minutes, String seconds) {
        int whole = Integer.parseInt(hours) * SIXTY + Integer.parseInt(minutes);
        return whole + (Integer.parseInt(seconds) >= HALF_MINUTE ? 1 : 0);
    }
}
