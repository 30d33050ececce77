import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.Programme;

/** Which programme ran where, and since which month. */
final class Runs {

    /** A programme that began in the course of a year: place, round, programme (or ALL), month. */
    private static final Set<String> LATE_STARTS = Set.of(
            "95202 R6 ALL 1",
            "95209 R6 ALL 10",
            "95363 R6 ALL 7",
            "95205 R7 OUTREACH 10",
            "95205 R7 PARTICIPATION 10",
            "95323 R7 ALL 7",
            "95301 R7 PARTICIPATION 1",
            "95342 R7 MULTI_AGENCY 12",
            "95206 R5 OUTREACH 7",
            "95361 R8_H1 OUTREACH 7");

    /** Implementing, but not this part of it: place, round, programme. */
    private static final Set<String> LEFT_OUT = Set.of(
            "95301 R7 OUTREACH",
            "95301 R8_H1 OUTREACH",
            "95323 R7 PARTICIPATION",
            "95323 R8_H1 PARTICIPATION",
            "95321 R8_H1 PARTICIPATION",
            "95341 R5 PARTICIPATION");

    /** Municipalities that prepare by already running 多機関協働事業: place and round. */
    private static final Set<String> PREPARING_BY_DOING =
            Set.of("95206 R4", "95202 R5", "95205 R6", "95210 R6", "95361 R7", "95342 R7", "95342 R8_H1");

    private Runs() {}

    static List<Programme> asked(Round round) {
        return round.asksForFive() ? List.of(Programme.values()) : Programme.REVIEWED;
    }

    static boolean ran(Places.Place place, Round round, Programme programme) {
        ImplementationStatus status = Courses.status(place, round);
        return switch (status) {
            case IMPLEMENTING ->
                !LEFT_OUT.contains(place.code() + " " + round.ofTheYear() + " " + programme)
                        && months(place, round, programme) > 0;
            case PREPARING ->
                programme == Programme.MULTI_AGENCY
                        && PREPARING_BY_DOING.contains(place.code() + " " + round.ofTheYear())
                        && months(place, round, programme) > 0;
            case NOT_IMPLEMENTING -> false;
        };
    }

    /** First month it ran in the fiscal year of the round. */
    static Month firstMonth(Places.Place place, Round round, Programme programme) {
        return LATE_STARTS.stream()
                .map(start -> start.split(" "))
                .filter(part -> part[0].equals(place.code())
                        && part[1].equals(round.ofTheYear().name()))
                .filter(part -> part[2].equals("ALL") || part[2].equals(programme.name()))
                .map(part -> Month.of(Integer.parseInt(part[3])))
                .findFirst()
                .orElse(Month.APRIL);
    }

    /** Whether a municipality that took the programme up in the year did so only after the round's period. */
    static boolean beginsAfter(Places.Place place, Round round) {
        return LATE_STARTS.stream()
                .filter(start -> start.startsWith(place.code() + " " + round.ofTheYear() + " ALL "))
                .anyMatch(start -> months(place, round, Programme.MULTI_AGENCY) == 0);
    }

    /** Months it ran in the round's period. */
    static int months(Places.Place place, Round round, Programme programme) {
        int afterApril = (firstMonth(place, round, programme).getValue() + 8) % 12;
        return Math.max(0, round.months() - afterApril);
    }

    /** The round of the year before, when it already ran then. */
    static Optional<Round> before(Places.Place place, Round round, Programme programme) {
        return round.ofTheYearBefore().filter(earlier -> ran(place, earlier, programme));
    }
}
