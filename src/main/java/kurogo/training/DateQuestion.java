package kurogo.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;

/**
 * What is asked when a date is sought.
 *
 * @param first the first day that may be the first day
 * @param last the last day that may be the last day
 * @param days how many office days in a row it takes
 * @param length how much of each day it takes
 * @param rooms rooms it could be in, the liked best first; none for a session online
 * @param people colleagues who are needed, by number of their account
 * @param outsiders others who are needed, such as lecturers, by name
 * @param invited municipalities that are invited
 * @param travelling those of them whose people need a day for the way
 */
public record DateQuestion(
        LocalDate first,
        LocalDate last,
        int days,
        DayLength length,
        List<String> rooms,
        Set<Long> people,
        Set<String> outsiders,
        Set<MunicipalityCode> invited,
        Set<MunicipalityCode> travelling) {

    public static final int MOST_DAYS = 10;

    public DateQuestion {
        rooms = List.copyOf(rooms);
        people = Set.copyOf(people);
        outsiders = Set.copyOf(outsiders);
        invited = Set.copyOf(invited);
        travelling = Set.copyOf(travelling);
    }
}
