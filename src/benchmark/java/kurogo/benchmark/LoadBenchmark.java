package kurogo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Many people at work in the packaged program at once, each with a session of their own and time to think: how long they wait, what goes
 * wrong, how much memory a session takes, and whether more is held the longer they work. Ends with 1 when a target is missed.
 */
public final class LoadBenchmark {

    private static final int FEW = 20;
    private static final int WARMING = 4;
    private static final int ROUNDS_TO_WARM = 6;
    private static final int SOAK_FROM = 10;
    private static final int LOOKS = 12;
    private static final double MEGABYTE = 1024 * 1024;
    private static final double SECONDS_A_MINUTE = 60;
    private static final double MINUTES_AN_HOUR = 60;

    private static final double MILLISECONDS_AT_MOST = 500;
    private static final double MEGABYTES_A_SESSION = 1.5;

    /** Judged from an hour on; less is what warms up. A page a minute that nobody lets go would be twice as much. */
    private static final double MEGABYTES_AN_HOUR = 15;

    private final PackagedProgram program;
    private final LoadTimes times;
    private final List<String> missed = new ArrayList<>();

    private LoadBenchmark(PackagedProgram program, LoadTimes times) {
        this.program = program;
        this.times = times;
    }

    /** The packaged program, how many people, and for how many minutes; from ten on what lives is counted meanwhile. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int users = Integer.parseInt(arguments[1]);
        int minutes = Integer.parseInt(arguments[2]);
        List<String> missed = measure(arguments[0], users, minutes);
        missed.forEach(target -> System.out.println("missed: " + target));
        System.exit(missed.isEmpty() ? 0 : 1);
    }

    private static List<String> measure(String jar, int users, int minutes) throws IOException, InterruptedException {
        try (PackagedProgram program = PackagedProgram.start(List.of(
                "-Xmx1g",
                "-jar",
                jar,
                "--kurogo.demo=true",
                "--kurogo.data=" + Files.createTempDirectory("kurogo-load"),
                "--kurogo.limits.logins-a-minute=100000"))) {
            program.secondsUntilLoaded();
            LoadTimes times = new LoadTimes();
            LoadBenchmark load = new LoadBenchmark(program, times);
            Crowd crowd = new Crowd(program.address(), times);
            load.memory(crowd, users);
            load.work(crowd, Duration.ofMinutes(minutes));
            return load.missed;
        }
    }

    /** What lives once the program is warm, with a few sessions and with all, each after a whole round and somewhere else in the next one. */
    private void memory(Crowd crowd, int users) throws IOException {
        new Crowd(program.address(), times).come(WARMING, ROUNDS_TO_WARM);
        double none = living("when the program is warm");
        int few = Math.min(FEW, users);
        crowd.come(few, 1);
        double some = living("with %d sessions more".formatted(few));
        crowd.come(users - few, 1);
        double all = living("with %d sessions more".formatted(users));
        double one = users > few ? (all - some) / (users - few) : (some - none) / few;
        System.out.printf("a session takes %,.2f MB (one of the first %d %,.2f MB)%n", one, few, (some - none) / few);
        judge(one <= MEGABYTES_A_SESSION, "memory of a session");
        times.forget();
    }

    private void work(Crowd crowd, Duration time) throws IOException {
        Duration worked = program.worked();
        if (time.toMinutes() < SOAK_FROM) {
            crowd.work(time);
        } else {
            soak(crowd, time.dividedBy(LOOKS));
        }
        times.print();
        judge(times.failures() == 0, "no failure");
        judge(times.slow() <= MILLISECONDS_AT_MOST, "p95");
        System.out.printf(
                "the program took %,.2f of a processor%n",
                program.worked().minus(worked).toMillis() / (double) time.toMillis());
        living("after the work");
    }

    /** Work with a look now and then at what lives. */
    private void soak(Crowd crowd, Duration betweenLooks) throws IOException {
        List<Double> minutes = new ArrayList<>();
        List<Double> living = new ArrayList<>();
        for (int look = 1; look <= LOOKS; look++) {
            crowd.work(betweenLooks);
            minutes.add(betweenLooks.toSeconds() * look / SECONDS_A_MINUTE);
            living.add(living("after %,.1f minutes".formatted(minutes.getLast())));
        }
        double growth = slope(minutes, living) * MINUTES_AN_HOUR;
        System.out.printf("what lives grows by %,.1f MB an hour%n", growth);
        judge(minutes.getLast() < MINUTES_AN_HOUR || growth <= MEGABYTES_AN_HOUR, "no growth over an hour");
    }

    private void judge(boolean met, String target) {
        if (!met) {
            missed.add(target);
        }
    }

    /** Of the straight line nearest to the points (least squares). */
    private static double slope(List<Double> across, List<Double> up) {
        double middle =
                across.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double along = 0;
        double both = 0;
        for (int point = 0; point < across.size(); point++) {
            double distance = across.get(point) - middle;
            along += distance * distance;
            both += distance * up.get(point);
        }
        return both / along;
    }

    private double living(String when) throws IOException {
        double living = program.living() / MEGABYTE;
        System.out.printf("%,.1f MB live %s%n", living, when);
        return living;
    }
}
