package kurogo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Many people at work in the packaged program at once, each with a session of their own and time to think: how long they wait, what goes
 * wrong, how much memory a session takes, and whether more is held the longer they work.
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

    private final PackagedProgram program;
    private final LoadTimes times;

    private LoadBenchmark(PackagedProgram program, LoadTimes times) {
        this.program = program;
        this.times = times;
    }

    /** The packaged program, how many people, and for how many minutes; from ten on what lives is counted meanwhile. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int users = Integer.parseInt(arguments[1]);
        int minutes = Integer.parseInt(arguments[2]);
        try (PackagedProgram program = PackagedProgram.start(List.of(
                "-Xmx1g",
                "-jar",
                arguments[0],
                "--kurogo.demo=true",
                "--kurogo.data=" + Files.createTempDirectory("kurogo-load"),
                "--kurogo.limits.logins-a-minute=100000"))) {
            program.secondsUntilLoaded();
            LoadTimes times = new LoadTimes();
            LoadBenchmark load = new LoadBenchmark(program, times);
            Crowd crowd = new Crowd(program.address(), times);
            load.memory(crowd, users);
            load.work(crowd, Duration.ofMinutes(minutes));
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
        System.out.printf(
                "a session takes %,.2f MB (one of the first %d %,.2f MB)%n",
                users > few ? (all - some) / (users - few) : (some - none) / few, few, (some - none) / few);
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
        System.out.printf("what lives grows by %,.1f MB an hour%n", slope(minutes, living) * MINUTES_AN_HOUR);
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
