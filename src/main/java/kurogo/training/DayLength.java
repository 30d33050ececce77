package kurogo.training;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import kurogo.training.rule.Hours;

/** How much of each of its days a session takes, and the hours that come into question for it. */
public enum DayLength {
    /** Whatever else there is on the day speaks against it. */
    WHOLE_DAY(List.of(Hours.ALL_DAY)),
    MORNING(List.of(new Hours(LocalTime.of(9, 0), LocalTime.NOON))),
    AFTERNOON(List.of(new Hours(LocalTime.of(13, 0), LocalTime.of(17, 0)))),
    ONE_HOUR(1),
    TWO_HOURS(2),
    THREE_HOURS(3),
    FOUR_HOURS(4),
    FIVE_HOURS(5),
    SIX_HOURS(6);

    private static final int OPENING = 9;
    private static final int CLOSING = 17;

    private final List<Hours> hours;

    DayLength(List<Hours> hours) {
        this.hours = hours;
    }

    /** So many hours, beginning on the hour, from nine o'clock to five. */
    DayLength(int length) {
        this(Stream.iterate(LocalTime.of(OPENING, 0), begin -> begin.plusHours(1))
                .limit(CLOSING - OPENING - length + 1L)
                .map(begin -> new Hours(begin, begin.plusHours(length)))
                .toList());
    }

    List<Hours> hours() {
        return hours;
    }
}
