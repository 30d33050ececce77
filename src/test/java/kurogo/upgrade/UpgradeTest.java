package kurogo.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.Kurogo;
import kurogo.access.ActingAs;
import kurogo.access.AuditCommand;
import kurogo.access.CommandTrail;
import kurogo.opencopy.ExportCommand;
import kurogo.opencopy.ImportCommand;
import kurogo.opencopy.OpenCopies;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.FlagService;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockServletContext;

/**
 * The demo prefecture as earlier programs kept it, each an open copy named by the version of its tables, is taken into an empty database of
 * either kind and brought up to date by a start of this program: every row is still there, is read, and the audit trail is sound. A release
 * puts a copy of its own beside them: see docs/operation.md.
 */
class UpgradeTest {

    private static final Path COPIES = Path.of("src/test/resources/kurogo/upgrade");

    /** Tables by their names of then that have another one now. */
    private static final Map<String, String> RENAMED =
            Map.of("tables/questionnaire_ticket.csv", "tables/questionnaire_link.csv");

    /** Whose reports a waiting file holds, which stands with the file since version 117. */
    private static final String OF_UPLOADS = "upload_report";

    /** What was reported and put on record stands as it stood. */
    private static final List<String> TO_THE_LETTER = List.of(
            "tables/report_answer.csv",
            "tables/programme_answer.csv",
            "tables/answer_source.csv",
            "tables/audit_entry.csv",
            "tables/conversation_participant.csv");

    private static final CommandTrail TRAIL = new CommandTrail(Clock.systemUTC(), "試験");

    @TempDir
    private Path folder;

    static List<Path> copies() throws IOException {
        try (Stream<Path> found = Files.list(COPIES)) {
            return found.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("copies")
    void anEmbeddedDatabaseOfAnEarlierProgramIsBroughtUpToDate(Path copy) throws IOException {
        isBroughtUpToDate(copy, "--data=" + folder.resolve("data"), List.of());
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aPostgresOfAnEarlierProgramIsBroughtUpToDate(Path copy) throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String address = postgres.getJdbcUrl("postgres", "postgres");
            isBroughtUpToDate(
                    copy,
                    "--postgres=" + address,
                    List.of("--spring.datasource.url=" + address, "--spring.datasource.username=postgres"));
        }
    }

    private void isBroughtUpToDate(Path copy, String place, List<String> options) throws IOException {
        OpenCopies then = OpenCopies.of(copy);
        assertThat(ImportCommand.run(TRAIL, place, copy.toString())).isZero();
        try (ConfigurableApplicationContext program = start(options)) {
            assertThat(flags(program)).isEqualTo(rows(then, "flag")).isPositive();
        }
        Path after = folder.resolve("after.zip");
        assertThat(ExportCommand.run(TRAIL, place, after.toString())).isZero();
        assertThat(AuditCommand.run(place)).isZero();
        OpenCopies now = OpenCopies.of(after);
        nothingIsLost(then, now);
        assertThat(municipalitiesOfUploads(now)).containsAll(municipalitiesByThemselves(then));
        assertThat(sessions(now, "held_course"))
                .as("courses as they were held, kept since version 97")
                .isEqualTo(sessionsWithMarks(then));
        assertThat(sessions(now, "held_unit"))
                .isEqualTo(sessionsWithMarks(then))
                .isNotEmpty();
    }

    /** The sessions a table tells of in its first column. */
    private static Set<String> sessions(OpenCopies copy, String table) {
        return records(copy, table).map(row -> row[0]).collect(Collectors.toSet());
    }

    private static Set<String> sessionsWithMarks(OpenCopies copy) {
        Set<String> marked = records(copy, "attendance").map(row -> row[0]).collect(Collectors.toSet());
        return records(copy, "enrolment")
                .filter(row -> marked.contains(row[0]))
                .map(row -> row[1])
                .collect(Collectors.toSet());
    }

    /** Of each waiting file its number and those of its municipalities, one line for each. */
    private static Set<String> municipalitiesOfUploads(OpenCopies copy) {
        return records(copy, "upload")
                .flatMap(row -> Stream.of(row[row.length - 1].split(" ")).map(code -> row[0] + "," + code))
                .collect(Collectors.toSet());
    }

    private static Set<String> municipalitiesByThemselves(OpenCopies copy) {
        return records(copy, OF_UPLOADS).map(row -> row[0] + "," + row[1]).collect(Collectors.toSet());
    }

    /** The rows of a table, each of which begins with a number. */
    private static Stream<String[]> records(OpenCopies copy, String table) {
        return copy.tables().getOrDefault("tables/" + table + ".csv", List.of()).stream()
                .filter(line -> Character.isDigit(line.charAt(0)))
                .map(line -> line.split(",", -1));
    }

    /** Every table has at least as many rows, and every file of somebody's is what it was. */
    private static void nothingIsLost(OpenCopies then, OpenCopies now) {
        Map<String, List<String>> tables = new HashMap<>(then.tables());
        tables.remove("tables/" + OF_UPLOADS + ".csv");
        for (Map.Entry<String, List<String>> table : tables.entrySet()) {
            String name = RENAMED.getOrDefault(table.getKey(), table.getKey());
            assertThat(now.tables().getOrDefault(name, List.of()))
                    .as(name)
                    .hasSizeGreaterThanOrEqualTo(table.getValue().size());
        }
        for (String name : TO_THE_LETTER) {
            List<String> lines = now.tables().getOrDefault(name, List.of());
            assertThat(lines)
                    .as(name)
                    .containsAll(withNewColumns(then.tables().getOrDefault(name, List.of("nothing")), lines));
        }
        assertThat(now.files()).containsAllEntriesOf(then.files());
    }

    /** What stood before a table had further columns, which hold nothing in it. */
    private static List<String> withNewColumns(List<String> then, List<String> now) {
        String before = heading(then);
        String further = heading(now).substring(before.length());
        String nothing = further.replaceAll("[^,]", "");
        return then.stream()
                .map(line -> line + (line.equals(before) ? further : nothing))
                .toList();
    }

    /** The names of the columns; every row of such a table begins with a number. */
    private static String heading(List<String> lines) {
        return lines.stream()
                .filter(line -> Character.isLetter(line.charAt(0)))
                .findFirst()
                .orElseThrow();
    }

    private static int rows(OpenCopies copy, String table) {
        return copy.tables().getOrDefault("tables/" + table + ".csv", List.of()).size() - 1;
    }

    /** As many as the screens read, round by round. */
    private static int flags(ConfigurableApplicationContext program) {
        return ActingAs.program(
                "試験",
                () -> program.getBean(RoundService.class).all().stream()
                        .map(ReportingRound::id)
                        .mapToInt(round -> program.getBean(FlagService.class)
                                .ofRound(round)
                                .size())
                        .sum());
    }

    /** This program, without its screens. */
    private ConfigurableApplicationContext start(List<String> options) {
        return new SpringApplicationBuilder(Kurogo.class)
                .contextFactory(type -> withoutServer())
                .run(Stream.concat(
                                Stream.of(
                                        "--kurogo.data=" + folder.resolve("data"),
                                        "--kurogo.demo=false",
                                        "--kurogo.first-administrator=false",
                                        "--kurogo.watch-jobs=false"),
                                options.stream())
                        .toArray(String[]::new));
    }

    private static ConfigurableApplicationContext withoutServer() {
        AnnotationConfigServletWebApplicationContext program = new AnnotationConfigServletWebApplicationContext();
        program.setServletContext(new MockServletContext());
        return program;
    }
}
