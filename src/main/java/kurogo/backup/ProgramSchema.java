package kurogo.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.backup.BackupRefused.Reason;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The version of the tables this program works with: that of its newest migration. */
final class ProgramSchema {

    private static final String MIGRATIONS = "classpath:db/migration/V*.sql";
    private static final Pattern NAME = Pattern.compile("V(\\d+)__.*\\.sql");

    private ProgramSchema() {}

    /**
     * Goes on only with tables that are this program's, or such as it can bring up to its own.
     *
     * @throws BackupRefused when they are of a newer program
     */
    static void requireKnown(String version) {
        if (MigrationVersion.fromVersion(version).compareTo(newest()) > 0) {
            throw new BackupRefused(Reason.NEWER_SCHEMA);
        }
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
