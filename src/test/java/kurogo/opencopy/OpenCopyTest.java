package kurogo.opencopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import kurogo.access.CommandTrail;
import kurogo.storage.EmbeddedFile;
import kurogo.storage.StoppedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcUtils;

/** What is easily lost is not; what is not a copy, or would be written over, is refused. Every table there is: see {@code kurogo.demo.DemoOpenCopyTest}. */
class OpenCopyTest {

    private static final CommandTrail TRAIL =
            new CommandTrail(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC), "tanaka");

    /** Not the last there is: a copy of an older program is taken in as it is. */
    private static final String SCHEMA = "74";

    private static final String HARD = "\"改行\n と , と\t𠮷\" ";

    @TempDir
    private Path folder;

    private Path data;
    private Path copy;

    @BeforeEach
    void writeOne() throws Exception {
        data = Files.createDirectories(folder.resolve("data"));
        DataSource source = EmbeddedFile.in(data);
        SchemaVersion.make(source, SCHEMA);
        try (Connection database = source.getConnection();
                Statement statement = database.createStatement()) {
            statement.execute(
                    "insert into source_file (id, sha256, name, size_bytes, received_at, received_by)"
                            + " values (7, repeat('0', 64), '../報告.XLSX', 5, timestamp with time zone '2026-06-01 09:00:00.123456+09:00', '')");
            statement.execute("insert into source_file_part values (7, 0, X'0001fe'), (7, 1, X'ff0a')");
            try (PreparedStatement entry = database.prepareStatement(
                    "insert into audit_entry (happened_at, actor, origin, action, subject, before_json, after_json)"
                            + " values (timestamp with time zone '2026-06-01 00:00:00Z', ?, '', 'test', '', '', '')")) {
                entry.setString(1, HARD);
                entry.execute();
            }
        }
        copy = folder.resolve("copy.zip");
        assertThat(export(copy, data)).startsWith("0 ");
    }

    @Test
    void whatIsEasilyLostIsThereAgain() throws Exception {
        Path back = folder.resolve("back");
        assertThat(taken(copy, "--data", back.toString())).startsWith("0 ").contains("取り込みました");
        try (Connection database = StoppedDatabase.open(back)) {
            assertThat(one(database, "select actor from audit_entry where action = 'test'"))
                    .isEqualTo(HARD);
            assertThat(one(database, "select origin from audit_entry where action = 'test'"))
                    .isEmpty();
            assertThat(one(database, "select received_for from source_file")).isNull();
            assertThat(
                            one(
                                    database,
                                    "select received_at = timestamp with time zone '2026-06-01 00:00:00.123456Z' from source_file"))
                    .isEqualTo("TRUE");
            assertThat(
                            one(
                                    database,
                                    "select listagg(rawtohex(content), ' ') within group (order by number) from source_file_part"))
                    .isEqualToIgnoringCase("0001fe ff0a");
            assertThat(SchemaVersion.of(database)).isEqualTo(SCHEMA);
        }
        assertThat(export(folder.resolve("again.zip"), back)).startsWith("0 ");
        assertThat(OpenCopies.of(folder.resolve("again.zip")).untold()).isEqualTo(OpenCopies.of(copy));
    }

    @Test
    void whoWroteEverythingOutAndWhoTookItInStandsInTheTrailOfEither() throws Exception {
        Path back = folder.resolve("back");
        taken(copy, "--data", back.toString());
        assertThat(told(data)).isEqualTo("opencopy.made コマンド（tanaka）");
        assertThat(told(back)).isEqualTo("opencopy.taken コマンド（tanaka）");
    }

    @Test
    void whatCannotBePutOnRecordIsNotWrittenOut() throws Exception {
        try (Connection database = EmbeddedFile.in(data).getConnection();
                Statement statement = database.createStatement()) {
            statement.execute("alter table audit_entry add constraint nobody_tells check (action = 'test' or id < 3)");
        }
        Path untold = folder.resolve("untold.zip");
        assertThat(export(untold, data)).startsWith("1 ").contains("監査記録に残せないため");
        assertThat(untold).doesNotExist();
    }

    @Test
    void numbersTheDatabaseGivesGoOnBehindTheHighestThereIs() throws Exception {
        Path back = folder.resolve("back");
        taken(copy, "--data", back.toString());
        try (Connection database = EmbeddedFile.in(back).getConnection();
                Statement statement = database.createStatement()) {
            statement.execute("insert into source_file (sha256, name, size_bytes, received_at, received_by)"
                    + " values (repeat('1', 64), 'next', 0, now(), '')");
            assertThat(one(database, "select id from source_file where name = 'next'"))
                    .isEqualTo("8");
        }
    }

    @Test
    void theFileSomebodyBroughtInLiesInTheCopyAsItCame() throws Exception {
        try (ZipFile zip = new ZipFile(copy.toFile());
                InputStream file = zip.getInputStream(zip.getEntry("files/source_file/content/7.xlsx"))) {
            assertThat(file.readAllBytes()).containsExactly(0, 1, 0xfe, 0xff, 0x0a);
        }
    }

    @Test
    void aTrialChangesNothing() {
        Path empty = folder.resolve("trial");
        assertThat(taken(copy, "--dry-run", "--data", empty.toString()))
                .startsWith("0 ")
                .contains("何も変更していません");
        assertThat(empty).doesNotExist();
    }

    @Test
    void aDatabaseInWhichThereIsSomethingIsLeftAlone() {
        assertThat(taken(copy, "--data", data.toString())).startsWith("1 ").contains("すでにデータがあります");
    }

    @Test
    void aFileThatIsNotWhatWasWrittenIsRefusedAndNothingIsTakenIn() throws Exception {
        Path other = Files.writeString(folder.resolve("other.zip"), "no archive");
        Path nowhere = folder.resolve("nowhere");
        assertThat(taken(other, "--data", nowhere.toString())).startsWith("1 ").contains("読み取れない");

        for (String part : List.of("tables/audit_entry.csv", "files/source_file/content/7.xlsx", "kurogo.json")) {
            Path touched = withoutTheEndOf(part);
            assertThat(taken(touched, "--data", nowhere.toString())).as(part).startsWith("1 ");
        }
        assertThat(nowhere).doesNotExist();
    }

    /** A connection that ends in the middle says nothing of the copy. */
    @Test
    void aDatabaseThatFailsIsNotTakenForADamagedCopy() throws Exception {
        DataSource empty = EmbeddedFile.in(Files.createDirectories(folder.resolve("failing")));
        try (OpenCopy opened = OpenCopy.open(copy)) {
            assertThatThrownBy(() -> opened.fill(empty, JdbcUtils::closeConnection))
                    .isInstanceOfSatisfying(
                            OpenCopyRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(OpenCopyRefused.Reason.FAILED));
        }
    }

    @Test
    void noFileIsWrittenOverAndNoneIsLeftOfADatabaseThatIsNotThere() {
        assertThat(export(copy, data)).startsWith("1 ").contains("すでにあります");
        Path nothing = folder.resolve("nothing.zip");
        assertThat(export(nothing, folder.resolve("nowhere"))).startsWith("1 ").contains("開けません");
        assertThat(nothing).doesNotExist();
    }

    private Path withoutTheEndOf(String part) throws IOException {
        Path touched = folder.resolve("touched.zip");
        try (ZipFile zip = new ZipFile(copy.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(touched))) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes, 0, entry.getName().equals(part) ? bytes.length - 1 : bytes.length);
            }
        }
        return touched;
    }

    private static String one(Connection database, String query) throws Exception {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String told(Path folder) throws Exception {
        try (Connection database = StoppedDatabase.open(folder)) {
            return one(database, "select action || ' ' || actor from audit_entry order by id desc limit 1");
        }
    }

    private static String export(Path file, Path data) {
        StringWriter said = new StringWriter();
        int status = ExportCommand.run(TRAIL, new PrintWriter(said, true), file.toString(), "--data", data.toString());
        return status + " " + said;
    }

    private static String taken(Path file, String... options) {
        StringWriter said = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(file.toString());
        int status = ImportCommand.run(TRAIL, new PrintWriter(said, true), arguments.toArray(String[]::new));
        return status + " " + said;
    }
}
