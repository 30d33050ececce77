package kurogo.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The version of the tables this program works with: that of its newest migration. */
final class ProgramSchema {

    private static final String MIGRATIONS = "classpath:db/migration/V*.sql";
    private static final Pattern NAME = Pattern.compile("V(\\d+)__.*\\.sql");

    private ProgramSchema() {}

    /** Whether tables of a version are this program's, or such as it can bring up to its own. */
    static boolean knows(String version) {
        return MigrationVersion.fromVersion(version).compareTo(newest()) <= 0;
    }

    private static MigrationVersion newest() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(MIGRATIONS))
                    .map(migration -> NAME.matcher(
                            Optional.ofNullable(migration.getFilename()).orElse("")))
                    .filter(Matcher::matches)
                    .map(name -> MigrationVersion.fromVersion(name.group(1)))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
