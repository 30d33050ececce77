package kurogo.training;

import java.time.LocalDate;
import java.util.List;
import kurogo.calendar.Holiday;
import kurogo.followup.Engagement;

/** Something that speaks against a day of a session. */
public sealed interface Clash {

    /** The day. */
    LocalDate day();

    /** The offices are closed: weekend or the turn of the year. */
    record Closed(LocalDate day, kurogo.calendar.OfficeDays.Closed why) implements Clash {}

    /** A public holiday. */
    record PublicHoliday(LocalDate day, Holiday holiday) implements Clash {}

    /** Another session in the same room at the same hours. */
    record Room(LocalDate day, TrainingSession other) implements Clash {}

    /** Somebody teaches or helps elsewhere at the same hours. */
    record Person(LocalDate day, TrainingSession other, String name) implements Clash {}

    /** Somebody who teaches or helps has another appointment at the same hours. */
    record Appointment(LocalDate day, Engagement engagement, String name) implements Clash {}

    /** People with a seat in both, at the same hours. */
    record Participants(LocalDate day, TrainingSession other, int number) implements Clash {}

    /** Municipalities, or the prefecture where a period names none, have no time for the same reason. */
    record Blocked(LocalDate day, List<BlockedPeriod> periods) implements Clash {

        public Blocked {
            periods = List.copyOf(periods);
        }
    }
}
