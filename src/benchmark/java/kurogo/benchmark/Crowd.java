package kurogo.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** People at work at the same time, each with a session of their own. */
final class Crowd {

    private static final String USER = "staff";
    private static final String PASSWORD = "kurogo-demo";
    private static final int AT_A_TIME = 4;
    private static final int SHORTEST_THOUGHT = 5_000;
    private static final int LONGEST_THOUGHT = 15_000;
    private static final int ONE_STARTS_ANEW_OF = 40;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final LoadTimes times;
    private final List<OfficialAtWork> people = new ArrayList<>();

    Crowd(String address, LoadTimes times) {
        this.address = address;
        this.times = times;
    }

    private interface Doing {
        void take() throws IOException, InterruptedException;
    }

    int size() {
        return people.size();
    }

    /** So many more come, and do so many rounds without a thought; then each stays somewhere else in the next one. */
    void come(int number, int rounds) {
        try (ExecutorService doors = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (int one = 0; one < number; one++) {
                OfficialAtWork official = new OfficialAtWork(
                        new BrowserWindow(new BrowserConnection(http, address, times)), new Random(people.size()));
                people.add(official);
                int steps = rounds * official.steps() + people.size() % official.steps();
                doors.execute(() -> attempt(() -> {
                    official.begin(USER, PASSWORD);
                    for (int step = 0; step < steps; step++) {
                        official.step();
                    }
                }));
            }
        }
    }

    /** All of them work, and think between any two steps. */
    void work(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            people.forEach(official -> desks.execute(() -> work(official, end)));
        }
    }

    private void work(OfficialAtWork official, long end) {
        Random chance = new Random(official.hashCode());
        long thought = chance.nextInt(LONGEST_THOUGHT);
        while (System.nanoTime() + Duration.ofMillis(thought).toNanos() < end) {
            long pause = thought;
            attempt(() -> Thread.sleep(pause));
            boolean anew = chance.nextInt(ONE_STARTS_ANEW_OF) == 0;
            if (!attempt(anew ? official::reload : official::step)) {
                attempt(official::reload);
            }
            thought = chance.nextInt(SHORTEST_THOUGHT, LONGEST_THOUGHT);
        }
    }

    /** Whether it went well; what did not is counted. */
    private boolean attempt(Doing doing) {
        try {
            doing.take();
            return true;
        } catch (LoadFailure | IOException failure) {
            times.failed(failure.toString());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
