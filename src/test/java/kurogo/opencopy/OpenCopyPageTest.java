package kurogo.opencopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kurogo.database.DatabaseTest;
import kurogo.opencopy.TableShape.Column;
import kurogo.opencopy.TableShape.Reference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The tables in {@code docs/open-copy.md} are those of the database, with what the migrations say of them. When a migration changed them the
 * page is written anew: {@code mvn test -Dtest=OpenCopyPageTest -Dkurogo.write-page=true}.
 */
@DatabaseTest
class OpenCopyPageTest {

    private static final Path PAGE = Path.of("docs/open-copy.md");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final String BEGINNING = "## The tables\n";
    private static final Pattern TABLE_WITH_COMMENT =
            Pattern.compile("((?:^--[^\\n]*\\n)+)create table (\\w+)", Pattern.MULTILINE);

    @Autowired
    DataSource source;

    @Test
    void thePageListsTheTablesThereAre() throws IOException, SQLException {
        String present = Files.readString(PAGE);
        String page = present.substring(0, present.indexOf(BEGINNING)) + BEGINNING + tables();
        if (Boolean.getBoolean("kurogo.write-page")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private String tables() throws IOException, SQLException {
        Map<String, String> comments = comments();
        try (Connection database = source.getConnection()) {
            return TableShapes.of(database).stream()
                    .map(table -> section(table, comments.getOrDefault(table.name(), "")))
                    .collect(Collectors.joining());
        }
    }

    private static String section(TableShape table, String comment) {
        return "\n**" + table.name() + "**" + (comment.isEmpty() ? "" : ": " + comment) + "\n"
                + table.columns().stream()
                        .map(column -> "`" + column.name() + "` " + kind(table, column))
                        .collect(Collectors.joining(", "))
                + "; key " + String.join(", ", table.key()) + "\n";
    }

    private static String kind(TableShape table, Column column) {
        String of = table.references().stream()
                .filter(reference -> reference.column().equals(column.name()))
                .map(Reference::table)
                .distinct()
                .map(parent -> " of " + parent)
                .collect(Collectors.joining());
        return column.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + (column.optional() ? "?" : "")
                + of;
    }

    private static Map<String, String> comments() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> migrations = Files.list(MIGRATIONS)) {
            List<String> all = migrations.sorted().map(OpenCopyPageTest::text).toList();
            all.forEach(sql -> {
                Matcher table = TABLE_WITH_COMMENT.matcher(sql);
                while (table.find()) {
                    found.put(table.group(2), plain(table.group(1)));
                }
            });
        }
        return found;
    }

    private static String plain(String comment) {
        return comment.lines().map(line -> line.substring(2).strip()).collect(Collectors.joining(" "));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
