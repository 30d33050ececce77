package kurogo.durability;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.Kurogo;
import kurogo.access.ActingAs;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockServletContext;

/**
 * The program in a machine of its own, without its screens: it looks whether everything promised in earlier lives is there,
 * then works on four things at once, saying what it has promised, until it is killed.
 */
public final class Victim {

    public static final String NAME = "耐久試験";
    public static final String READY = "READY";
    static final String BROKEN = "BROKEN";

    /** How it is known to others on its database. */
    public static final String NODE = "victim";

    private static final int OWN_ARGUMENTS = 4;

    private Victim() {}

    /**
     * Starts one in a Java of its own.
     *
     * @param kept the promises of earlier lives
     * @param working whether it shall work until it is killed, or wait until it is told to end
     * @param options of the program itself
     */
    public static Process launch(Path data, Path kept, long seed, boolean working, String... options)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                classPath(),
                Victim.class.getName(),
                data.toString(),
                kept.toString(),
                Long.toString(seed),
                Boolean.toString(working)));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** That of this test, by whatever it was started. */
    private static String classPath() {
        return Victim.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Arguments: the data folder, the promises of earlier lives, a seed, whether to work or to wait until told to end, and options of the program. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Path.of(arguments[0]);
        List<Promise> promises;
        try (Stream<String> lines = Files.lines(Path.of(arguments[1]))) {
            promises = lines.flatMap(line -> Promise.of(line).stream()).toList();
        }
        ApplicationContext program = start(data, List.of(arguments).subList(OWN_ARGUMENTS, arguments.length));
        List<String> broken = ActingAs.program(
                NAME,
                () -> program.getAutowireCapableBeanFactory()
                        .createBean(Findings.class)
                        .broken(promises));
        broken.forEach(what -> System.out.println(BROKEN + "\t" + what));
        System.out.println(READY);
        if (Boolean.parseBoolean(arguments[3])) {
            program.getAutowireCapableBeanFactory().createBean(Labour.class).begin(Long.parseLong(arguments[2]));
        } else {
            new CountDownLatch(1).await();
        }
    }

    private static ApplicationContext start(Path data, List<String> options) {
        List<String> all = new ArrayList<>(List.of(
                "--kurogo.data=" + data,
                "--kurogo.demo=false",
                "--kurogo.first-administrator=false",
                "--kurogo.node=" + NODE));
        all.addAll(options);
        return new SpringApplicationBuilder(Kurogo.class)
                .contextFactory(type -> withoutServer())
                .run(all.toArray(String[]::new));
    }

    private static ConfigurableApplicationContext withoutServer() {
        AnnotationConfigServletWebApplicationContext program = new AnnotationConfigServletWebApplicationContext();
        program.setServletContext(new MockServletContext());
        return program;
    }
}
