package kurogo.intake.read.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days as spreadsheets store them: counted from 1 January 1900, or from 1904. The count of 1900 holds a 29 February that never
 * was, number 60, so days before it are one off and it is itself no day.
 */
public final class SerialDate {

    private static final LocalDate BEFORE_THE_DAY_THAT_NEVER_WAS = LocalDate.of(1899, 12, 31);
    private static final LocalDate BEHIND_IT = LocalDate.of(1899, 12, 30);
    private static final LocalDate COUNT_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAY_THAT_NEVER_WAS = 60;
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    private SerialDate() {}

    /** The day of a serial number, whatever time of it; nothing for numbers that count no day. */
    public static Optional<LocalDate> day(BigDecimal serial, boolean date1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST) > 0) {
            return Optional.empty();
        }
        int days = serial.setScale(0, RoundingMode.FLOOR).intValueExact();
        if (date1904) {
            return Optional.of(COUNT_OF_1904.plusDays(days));
        }
        if (days == 0 || days == DAY_THAT_NEVER_WAS) {
            return Optional.empty();
        }
        return Optional.of((days < DAY_THAT_NEVER_WAS ? BEFORE_THE_DAY_THAT_NEVER_WAS : BEHIND_IT).plusDays(days));
    }

    /** The time of day a serial number holds beside the day, to the second. */
    public static Duration time(BigDecimal serial) {
        BigDecimal fraction = serial.subtract(serial.setScale(0, RoundingMode.FLOOR));
        return seconds(fraction);
    }

    /** The time a number of days takes, to the second. */
    public static Duration seconds(BigDecimal days) {
        return Duration.ofSeconds(days.multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
