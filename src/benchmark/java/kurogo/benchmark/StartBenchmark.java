package kurogo.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the packaged program takes from the command to its login page, its database in place, beside an empty program of Spring Boot and Vaadin with
 * a login; with what Java learned of it in an earlier start (ahead-of-time cache) and without. And how much JavaScript both bring for the login page
 * and for the first screen behind it.
 */
public final class StartBenchmark {

    private StartBenchmark() {}

    /** The empty program, ours, the folder ours is laid out in with its cache, and how often each is started. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path laidOut = Path.of(arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);
        List<String> ours = List.of("--kurogo.demo=true", "--kurogo.data=" + Files.createTempDirectory("kurogo-start"));
        Contestant empty = Contestant.of("empty program", List.of(), Path.of(arguments[0]), List.of());
        Contestant packaged = Contestant.of("Kurogo, one jar", List.of(), Path.of(arguments[1]), ours);
        Contestant cached = Contestant.of(
                "Kurogo, laid out with its cache",
                List.of("-XX:AOTCache=" + laidOut.resolve("kurogo.aot")),
                laidOut.resolve("kurogo.jar"),
                ours);
        try (PackagedProgram first = packaged.start()) {
            first.secondsUntilLoaded();
        }
        for (int round = 0; round < rounds; round++) {
            for (Contestant one : List.of(empty, packaged, cached)) {
                one.measure();
            }
        }
        for (Contestant one : List.of(empty, packaged, cached)) {
            System.out.println(one.beside(empty));
        }
        weigh(empty);
        weigh(cached);
    }

    private static void weigh(Contestant one) throws IOException, InterruptedException {
        try (PackagedProgram program = one.start();
                Playwright playwright = Playwright.create();
                Browser browser = playwright.chromium().launch(Visitor.CHROMIUM)) {
            Visitor visitor = new Visitor(browser, program.address());
            System.out.printf(
                    "%s: JavaScript of the login page %,.0f kB, of the first screen behind it %,.0f kB%n",
                    one.name(),
                    visitor.scriptsOfLogin(),
                    visitor.scripts("/", visitor.signedIn("staff", "kurogo-demo")));
        }
    }

    /**
     * A program to be started.
     *
     * @param options all that stands behind {@code java}
     */
    private record Contestant(String name, List<String> options, List<Double> seconds, List<Double> processor) {

        static Contestant of(String name, List<String> ofJava, Path jar, List<String> ofProgram) {
            List<String> options = new ArrayList<>(ofJava);
            options.addAll(List.of("-jar", jar.toString()));
            options.addAll(ofProgram);
            return new Contestant(name, options, new ArrayList<>(), new ArrayList<>());
        }

        PackagedProgram start() throws IOException, InterruptedException {
            return PackagedProgram.start(options);
        }

        void measure() throws IOException, InterruptedException {
            try (PackagedProgram program = start()) {
                seconds.add(program.seconds());
                processor.add(program.processor());
            }
        }

        String beside(Contestant other) {
            return String.format(
                    "%s: login page after %.1f s by the clock, %.1f s of processor (medians); %.2f and %.2f times as long as the %s",
                    name,
                    median(seconds),
                    median(processor),
                    median(seconds) / median(other.seconds),
                    median(processor) / median(other.processor),
                    other.name);
        }

        private static double median(List<Double> values) {
            return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
        }
    }
}
