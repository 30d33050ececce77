package kurogo.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
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

    static final String NAME = "耐久試験";
    static final String READY = "READY";
    static final String BROKEN = "BROKEN";

    private Victim() {}

    /** Arguments: the data folder, the promises of earlier lives, a seed, and whether to work or to wait until told to end. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Path.of(arguments[0]);
        List<Promise> promises;
        try (Stream<String> lines = Files.lines(Path.of(arguments[1]))) {
            promises = lines.flatMap(line -> Promise.of(line).stream()).toList();
        }
        ApplicationContext program = start(data);
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

    private static ApplicationContext start(Path data) {
        return new SpringApplicationBuilder(Kurogo.class)
                .contextFactory(type -> withoutServer())
                .run(
                        "--kurogo.data=" + data,
                        "--kurogo.demo=false",
                        "--kurogo.first-administrator=false",
                        "--kurogo.node=victim");
    }

    private static ConfigurableApplicationContext withoutServer() {
        AnnotationConfigServletWebApplicationContext program = new AnnotationConfigServletWebApplicationContext();
        program.setServletContext(new MockServletContext());
        return program;
    }
}
