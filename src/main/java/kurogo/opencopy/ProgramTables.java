package kurogo.opencopy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The tables of the program, of whichever version: those its migrations ever made. Others in the same schema are somebody else's, and left alone. */
public final class ProgramTables {

    private static final String MIGRATIONS = "classpath:db/migration/V*.sql";
    private static final Pattern MADE = Pattern.compile("(?im)^\\s*create table (\\w+)");
    private static final Set<String> WITH_CONTENT = made();

    private ProgramTables() {}

    /** Whether a table is the program's. */
    public static boolean contain(String table) {
        return holdContent(table) || table.equals(SchemaVersion.LIST_OF_MIGRATIONS);
    }

    /** Whether a table holds what people or the program keep: the list of migrations does not. */
    static boolean holdContent(String table) {
        return WITH_CONTENT.contains(table);
    }

    private static Set<String> made() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(MIGRATIONS))
                    .flatMap(ProgramTables::madeBy)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> madeBy(Resource migration) {
        try (InputStream script = migration.getInputStream()) {
            String commands = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return MADE.matcher(commands).results().map(ProgramTables::name).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(MatchResult made) {
        return made.group(1).toLowerCase(Locale.ROOT);
    }
}
