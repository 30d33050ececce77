package kurogo.benchmark;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kurogo.benchmark.Stopwatch.Contestant;
import kurogo.training.rule.DateFinder;
import kurogo.training.rule.DateSearch;
import kurogo.training.rule.Hours;

/** The best days of a fiscal year for a session of three hours on each of two days. */
public final class DateFindingBenchmark {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 3, 31);
    private static final int ASSEMBLIES = 4;
    private static final int WEEKS_BETWEEN = 13;
    private static final int LENGTH = 17;
    private static final int REMOTE = 7;

    private DateFindingBenchmark() {}

    /** Arguments: number of municipalities, rounds of measuring. */
    public static void main(String[] arguments) throws Exception {
        int municipalities = Integer.parseInt(arguments[0]);
        DateSearch search = search(municipalities);
        new Stopwatch(Integer.parseInt(arguments[1]))
                .medians(List.of(new Contestant("%,d municipalities, one year".formatted(municipalities), () ->
                        (long) DateFinder.find(search, 10).possible())))
                .forEach((name, taken) -> System.out.println("  " + name + ": " + taken));
    }

    private static DateSearch search(int municipalities) {
        List<DateSearch.Invited> invited = IntStream.range(0, municipalities)
                .mapToObj(DateFindingBenchmark::invited)
                .toList();
        Set<LocalDate> taken = FIRST.datesUntil(LAST)
                .filter(day -> day.getDayOfMonth() % 5 == 0)
                .collect(Collectors.toSet());
        return new DateSearch(
                FIRST,
                LAST,
                2,
                List.of(
                        new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new Hours(LocalTime.of(13, 0), LocalTime.of(16, 0))),
                List.of("large", "small"),
                Map.of("large", Hours.allOf(taken)),
                Map.of("trainer", Hours.allOf(taken)),
                invited);
    }

    /** Assemblies four times a year, each municipality's some days later than the one before; every seventh travels far. */
    private static DateSearch.Invited invited(int number) {
        List<DateSearch.Period> blocked = IntStream.range(0, ASSEMBLIES)
                .mapToObj(quarter -> {
                    LocalDate begins =
                            FIRST.plusWeeks((long) quarter * WEEKS_BETWEEN).plusDays(number % WEEKS_BETWEEN);
                    return new DateSearch.Period(quarter, begins, begins.plusDays(LENGTH));
                })
                .toList();
        return new DateSearch.Invited(Integer.toString(number), number % REMOTE == 0, blocked);
    }
}
