package kurogo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kurogo.access.CommandTrail;
import kurogo.access.WaitingEntry;
import kurogo.storage.EmbeddedFile;
import org.flywaydb.core.Flyway;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database on a PostgreSQL, as an earlier program made it, is copied while it is open and put back in its place. */
class PostgresBackupTest {

    /** Not the last there is: what is put back is brought up to date by the next start. */
    private static final String SCHEMA = "74";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final CommandTrail TRAIL = new CommandTrail(CLOCK, "tanaka");
    private static final String BEFORE = "[first, later]";

    private static EmbeddedPostgres server;
    private static int databases;

    @TempDir
    private Path folder;

    private DataSource source;
    private String address;
    private Path backup;
    private int made;

    @BeforeAll
    static void begin() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        execute(server.getPostgresDatabase(), "create database pattern");
        Flyway.configure()
                .dataSource(server.getDatabase("postgres", "pattern"))
                .target(SCHEMA)
                .load()
                .migrate();
    }

    @AfterAll
    static void end() throws IOException {
        server.close();
    }

    @BeforeEach
    void makeOneAndGoOn() throws Exception {
        String name = "test" + databases++;
        execute(server.getPostgresDatabase(), "create database " + name + " template pattern");
        address = server.getJdbcUrl("postgres", name);
        source = new DriverManagerDataSource(address);
        write("first");
        backup = make();
        write("later");
    }

    @Test
    void aBackupTakesThePlaceOfWhatStoodThereWhichIsKept() throws Exception {
        assertThat(restore(backup))
                .startsWith("0 ")
                .contains("スキーマの版 74", "監査記録 1 件", "スキーマ kurogo_replaced_20260601t000000000z に残してあります");
        assertThat(entries("public")).isEqualTo("[first, backup/" + backup.getFileName() + "]");
        assertThat(entries("kurogo_replaced_20260601t000000000z")).isEqualTo(BEFORE);
        assertThat(schemas()).containsExactly("kurogo_replaced_20260601t000000000z", "public");
        Flyway.configure().dataSource(source).load().migrate();
        write("as the newest program");
    }

    @Test
    void whoPutItBackAndWhereTheOldIsStandsInTheTrailOfWhatWasPutBack() throws Exception {
        restore(backup);
        try (Connection database = source.getConnection()) {
            assertThat(
                            DSL.using(database)
                                    .fetchValue(
                                            "select action || ' ' || actor || ' ' || after_json from audit_entry order by id desc fetch first row only"))
                    .asString()
                    .startsWith("backup.restored コマンド（tanaka） ")
                    .contains("\"replaced\":\"kurogo_replaced_20260601t000000000z\"");
        }
    }

    @Test
    void aTrialTakesAllOfItInAndLeavesNothing() throws Exception {
        assertThat(restore(backup, "--dry-run")).startsWith("0 ").contains("何も変更していません");
        nothingChanged();
    }

    @Test
    void whileAnotherProgramWorksOnTheDatabaseNothingIsPutBackAndItIsNamed() throws Exception {
        try (Connection other = DriverManager.getConnection(address + "&ApplicationName=Kurogo%20other:8080")) {
            assertThat(other.isValid(1)).isTrue();
            assertThat(restore(backup)).startsWith("1 ").contains("（other:8080）");
            assertThat(restore(backup, "--lang", "en")).startsWith("1 ").contains("(other:8080)");
        }
        nothingChanged();
    }

    @Test
    void itsOwnConnectionsThatAreAboutToEndAreNotInItsWay() throws Exception {
        try (Connection own = DriverManager.getConnection(address + "&ApplicationName=Kurogo%20own:8080");
                BackupCopy copy = database("Kurogo own:8080").open(backup)) {
            assertThat(database("").nameWhereAlone(own)).isEqualTo("Kurogo own:8080");
            assertThat(database("Kurogo own:8080").put(copy, kept -> WaitingEntry.NONE))
                    .isPresent();
        }
    }

    @Test
    void whereTheLastStepFailsTheOldStandsAsItStood() throws Exception {
        try (BackupCopy copy = database("").open(backup)) {
            assertThatThrownBy(() -> database("").put(copy, kept -> database -> {
                        throw new IllegalStateException("in the middle");
                    }))
                    .hasMessage("in the middle");
        }
        nothingChanged();
    }

    @Test
    void whereRowsAreRefusedTheOldStandsAsItStood() throws Exception {
        execute(source, "alter table audit_entry alter column actor drop not null");
        execute(source, "update audit_entry set actor = null where subject = 'later'");
        Path broken = make();
        assertThat(restore(broken)).startsWith("1 ").contains("読み取れない");
        nothingChanged();
    }

    @Test
    void whatSomebodyElseIsPuttingBackIsWaitedFor() throws Exception {
        try (SchemaBeside theirs = SchemaBeside.in(source)) {
            assertThat(restore(backup)).startsWith("1 ").contains("データベースが使用されています");
            theirs.requireAlone("");
        }
        nothingChanged();
    }

    @Test
    void whatAKilledProgramLeftIsNotInTheWay() throws Exception {
        execute(source, "create schema kurogo_restoring create table half (id integer)");
        assertThat(restore(backup)).startsWith("0 ");
        assertThat(schemas()).doesNotContain("kurogo_restoring");
    }

    /** Whoever looks after the server keeps something of their own there, which is not the program's to copy or to move. */
    @Test
    void aTableOfSomebodyElsesIsNeitherCopiedNorMoved() throws Exception {
        execute(source, "create table tmp_x (id integer primary key); insert into tmp_x values (12)");
        assertThat(restore(make())).startsWith("0 ");
        try (Connection database = source.getConnection()) {
            assertThat(DSL.using(database).fetchValue("select id from public.tmp_x"))
                    .isEqualTo(12);
        }
    }

    @Test
    void aBackupOfANewerProgramIsRefused() throws Exception {
        execute(source, "update flyway_schema_history set version = '9999' where version = '" + SCHEMA + "'");
        Path newer = make();
        assertThat(restore(newer)).startsWith("1 ").contains("先にプログラムを更新");
        assertThat(schemas()).containsExactly("public");
    }

    @Test
    void aBackupThatIsNotWhatWasWrittenIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);
        assertThat(restore(backup)).startsWith("1 ").contains("作成時と異なる");
        nothingChanged();
    }

    @Test
    void aBackupOfTheEmbeddedDatabaseIsRefusedWithTheWayThereIs() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        BackupFile file = new BackupFile(folder.resolve("kurogo-embedded.zip"));
        try (Connection embedded = EmbeddedFile.in(data).getConnection()) {
            new EmbeddedDatabase(data).copy(embedded, CLOCK.instant(), file.archive());
        }
        file.seal();
        assertThat(restore(file.archive())).startsWith("1 ").contains("./run export");
        nothingChanged();
    }

    @Test
    void itGoesIntoAnEmbeddedDatabaseAsWell() throws Exception {
        Path data = folder.resolve("data");
        assertThat(run(backup, "--dry-run", "--data", data.toString())).startsWith("0 ");
        assertThat(data).isEmptyDirectory();
        assertThat(run(backup, "--data", data.toString())).startsWith("0 ");
        try (Connection embedded = EmbeddedFile.in(data).getConnection()) {
            assertThat(subjects(embedded, "public")).isEqualTo("[first, backup/" + backup.getFileName() + "]");
        }
    }

    @Test
    void whatWasOrderedIsPutBackAtTheNextStartAndTold() throws Exception {
        RestoreDesk desk = new RestoreDesk(folder);
        RestoreOrder order = new RestoreOrder(String.valueOf(backup.getFileName()), "管理者", CLOCK.instant(), "");
        desk.leave(order);
        RestoreAtStart.carryOut(desk, folder, CLOCK, asked -> database(asked.program()));
        assertThat(desk.waiting()).isEmpty();
        assertThat(desk.ended().flatMap(RestoreOutcome::replaced)).hasValue("kurogo_replaced_20260601t000000000z");
        assertThat(entries("public")).isEqualTo("[first]");
    }

    private void nothingChanged() throws SQLException {
        assertThat(entries("public")).isEqualTo(BEFORE);
        assertThat(schemas()).containsExactly("public");
    }

    private PostgresDatabase database(String program) {
        return new PostgresDatabase(source, CLOCK, program);
    }

    private Path make() throws Exception {
        BackupFile file = new BackupFile(folder.resolve("kurogo-" + made++ + ".zip"));
        try (Connection running = source.getConnection()) {
            database("").copy(running, CLOCK.instant(), file.archive());
        }
        file.seal();
        return file.archive();
    }

    private String restore(Path archive, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--postgres", address));
        return run(archive, arguments.toArray(String[]::new));
    }

    private static String run(Path archive, String... options) {
        StringWriter said = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(archive.toString());
        int status = RestoreCommand.run(TRAIL, new PrintWriter(said, true), arguments.toArray(String[]::new));
        return status + " " + said;
    }

    private void write(String subject) throws SQLException {
        execute(
                source,
                "insert into audit_entry (happened_at, actor, origin, action, subject, before_json, after_json)"
                        + " values (timestamp with time zone '2026-06-01 00:00:00Z', '', '', 'test', '" + subject
                        + "', '', '')");
    }

    private String entries(String schema) throws SQLException {
        try (Connection database = source.getConnection()) {
            return subjects(database, schema);
        }
    }

    private static String subjects(Connection database, String schema) {
        return DSL.using(database)
                .fetchValues("select subject from " + schema + ".audit_entry order by id")
                .toString();
    }

    private List<String> schemas() throws SQLException {
        try (Connection database = source.getConnection()) {
            return DSL.using(database)
                    .fetch("select nspname from pg_namespace where nspname not like 'pg\\_%'"
                            + " and nspname <> 'information_schema' order by nspname")
                    .getValues("nspname", String.class);
        }
    }

    private static void execute(DataSource where, String command) throws SQLException {
        try (Connection database = where.getConnection();
                Statement statement = database.createStatement()) {
            statement.execute(command);
        }
    }
}
