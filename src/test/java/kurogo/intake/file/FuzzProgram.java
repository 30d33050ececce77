package kurogo.intake.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes the demo's files, and those in folders named on the command line, by the thousand: see {@code src/benchmark/fuzz}.
 * The first argument is how many, the second the seed. Ends with 1 when a fault was found.
 */
final class FuzzProgram {

    private static final int A_LINE = 1_000;

    private FuzzProgram() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        List<Path> folders = new ArrayList<>(List.of(Path.of("data/reports"), Path.of("data/reports-with-problems")));
        for (int i = 2; i < arguments.length; i++) {
            folders.add(Path.of(arguments[i]));
        }
        List<Sample> samples = Sample.below(folders);
        System.out.println(samples.size() + " files, seed " + seed);
        try (Fuzz fuzz = new Fuzz(samples)) {
            for (int done = 0; done < count; done += A_LINE) {
                fuzz.run(seed, done, Math.min(A_LINE, count - done));
                System.out.println(Math.min(count, done + A_LINE) + " changed files, "
                        + fuzz.faults().size() + " faults");
            }
            Runtime runtime = Runtime.getRuntime();
            System.out.println("in a heap of " + (runtime.maxMemory() >> 20) + " MB");
            fuzz.outcomes().forEach((outcome, times) -> System.out.println(outcome + " " + times));
            fuzz.faults().forEach(System.out::println);
            System.exit(fuzz.faults().isEmpty() ? 0 : 1);
        }
    }
}
