package kurogo.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kurogo.access.CommandTrail;
import kurogo.storage.EmbeddedFile;
import org.flywaydb.core.Flyway;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database as the program makes it is copied while it is open, and put back somewhere else. */
class BackupTest {

    private static final CommandTrail TRAIL = new CommandTrail(Clock.systemUTC(), "tanaka");

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-06-01T00:00:00Z");
    private Path data;
    private Path elsewhere;
    private Connection open;

    @BeforeEach
    void begin() throws Exception {
        data = Files.createDirectories(folder.resolve("data"));
        elsewhere = folder.resolve("elsewhere");
        Flyway.configure().dataSource(EmbeddedFile.in(data)).load().migrate();
        open = EmbeddedFile.in(data).getConnection();
        write("first");
    }

    @AfterEach
    void close() throws SQLException {
        open.close();
    }

    @Test
    void aBackupMadeWhilePeopleWorkHoldsWhatWasThereAndComesBack() throws Exception {
        Path backup = make();
        write("later");

        assertThat(restore(backup, "--data", elsewhere.toString()))
                .startsWith("0 ")
                .contains("監査記録 1 件");
        try (Connection restored = EmbeddedFile.in(elsewhere).getConnection()) {
            assertThat(DSL.using(restored).fetchValues("select subject from audit_entry order by id"))
                    .asString()
                    .isEqualTo("[first, backup/" + backup.getFileName() + "]");
            assertThat(DSL.using(restored)
                            .fetchValue("select action || ' ' || actor from audit_entry where subject like 'backup/%'"))
                    .isEqualTo("backup.restored コマンド（tanaka）");
        }
    }

    @Test
    void aLookTellsWhatIsInsideAndChangesNothing() throws Exception {
        Path backup = make();
        assertThat(restore(backup, "--dry-run", "--data", elsewhere.toString()))
                .startsWith("0 ")
                .contains("何も変更していません");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aBackupThatIsNotWhatWasWrittenIsRefused() throws Exception {
        Path backup = make();
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);
        assertThat(restore(backup, "--data", elsewhere.toString()))
                .startsWith("1 ")
                .contains("作成時と異なる");
    }

    @Test
    void aFileThatIsNoBackupIsRefused() throws Exception {
        Path other = folder.resolve("other.zip");
        Files.writeString(other, "no archive");
        assertThat(restore(other, "--data", elsewhere.toString()))
                .startsWith("1 ")
                .contains(".sha256");
        new BackupFile(other).seal();
        assertThat(restore(other, "--data", elsewhere.toString()))
                .startsWith("1 ")
                .contains("読み取れない");
    }

    @Test
    void aDatabaseInUseIsLeftAlone() throws Exception {
        Path backup = make();
        assertThat(restore(backup, "--data", data.toString())).startsWith("1 ").contains("使用されています");
        write("still open");
    }

    @Test
    void theDatabaseThatStoodThereIsKept() throws Exception {
        Path backup = make();
        restore(backup, "--data", elsewhere.toString());
        assertThat(restore(backup, "--data", elsewhere.toString()))
                .startsWith("0 ")
                .contains("残してあります");
        assertThat(elsewhere)
                .isDirectoryContaining("glob:**.replaced-by-*")
                .isDirectoryContaining("glob:**/kurogo.mv.db");
    }

    @Test
    void everyDatabaseThatStoodThereIsKeptHoweverOftenTheSameBackupIsPutBack() throws Exception {
        Path backup = make();
        for (int time = 0; time < 3; time++) {
            assertThat(restore(backup, "--data", elsewhere.toString())).startsWith("0 ");
        }
        try (var files = Files.list(elsewhere)) {
            assertThat(files.filter(file -> file.toString().contains(".replaced-by-")))
                    .hasSize(2);
        }
    }

    @Test
    void theDatabaseThatStoodThereStandsThereAgainWhereTheNewOneCannotBePutThere() throws Exception {
        Path backup = make();
        restore(backup, "--data", elsewhere.toString());
        Path present = elsewhere.resolve(EmbeddedFile.NAME);
        byte[] before = Files.readAllBytes(present);
        Path gone = elsewhere.resolve("gone").resolve(EmbeddedFile.NAME);
        EmbeddedDatabase there = new EmbeddedDatabase(elsewhere);
        assertThatThrownBy(() -> there.exchange(gone, there.aside("backup"))).isInstanceOf(UncheckedIOException.class);
        assertThat(present).hasBinaryContent(before);
    }

    @Test
    void aBackupOfANewerProgramIsRefused() throws Exception {
        try (var statement = open.createStatement()) {
            statement.execute("update \"flyway_schema_history\" set \"version\" = '9999' where \"installed_rank\" ="
                    + " (select max(\"installed_rank\") from \"flyway_schema_history\")");
        }
        Path backup = make();
        assertThat(restore(backup, "--data", elsewhere.toString()))
                .startsWith("1 ")
                .contains("先にプログラムを更新");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void whatWasOrderedIsPutBackAtTheNextStartAndTold() throws Exception {
        Path backup = make();
        restore(backup, "--data", elsewhere.toString());
        RestoreDesk desk = new RestoreDesk(elsewhere);
        desk.leave(order(backup));

        startAt(now);

        assertThat(desk.waiting()).isEmpty();
        assertThat(desk.ended()).hasValueSatisfying(outcome -> {
            assertThat(outcome.order()).isEqualTo(order(backup));
            assertThat(outcome.refused()).isEmpty();
            assertThat(outcome.replaced())
                    .hasValueSatisfying(
                            name -> assertThat(elsewhere.resolve(name)).isNotEmptyFile());
        });
    }

    @Test
    void anOrderThatCannotBeCarriedOutLeavesTheDatabaseAsItIsAndSaysWhy() throws Exception {
        Path backup = make();
        restore(backup, "--data", elsewhere.toString());
        byte[] before = Files.readAllBytes(elsewhere.resolve(EmbeddedFile.NAME));
        Files.writeString(backup, "no longer what it was");
        RestoreDesk desk = new RestoreDesk(elsewhere);
        desk.leave(order(backup));

        startAt(now);

        assertThat(elsewhere.resolve(EmbeddedFile.NAME)).hasBinaryContent(before);
        assertThat(desk.waiting()).isEmpty();
        assertThat(desk.ended())
                .hasValue(RestoreOutcome.refused(order(backup), new BackupRefused(BackupRefused.Reason.CHANGED)));
    }

    /** A program that was ended before it began anew, and is started again when people have long gone on elsewhere or with what is there. */
    @Test
    void anOrderThatWaitedForMoreThanAnHourIsNotCarriedOut() throws Exception {
        Path backup = make();
        restore(backup, "--data", elsewhere.toString());
        byte[] before = Files.readAllBytes(elsewhere.resolve(EmbeddedFile.NAME));
        RestoreDesk desk = new RestoreDesk(elsewhere);
        desk.leave(order(backup));

        startAt(now.plus(Duration.ofMinutes(61)));

        assertThat(elsewhere.resolve(EmbeddedFile.NAME)).hasBinaryContent(before);
        assertThat(desk.waiting()).isEmpty();
        assertThat(desk.ended())
                .hasValue(RestoreOutcome.refused(order(backup), new BackupRefused(BackupRefused.Reason.ORDER_TOO_OLD)));
    }

    @Test
    void whatNobodyForesawIsToldInASentence() throws Exception {
        Path noFolder = Files.writeString(folder.resolve("file"), "no folder");
        assertThat(restore(make(), "--data", noFolder.toString()))
                .startsWith("2 ")
                .contains("予期しない理由");
    }

    @Test
    void withoutAnOrderAStartTouchesNothing() throws Exception {
        Files.createDirectories(elsewhere);
        startAt(now);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void theOldestGoWhenThereAreEnough() throws Exception {
        List<Path> made = List.of(make(), make(), make());
        backups().rotate(new BackupFile(made.get(2)));
        assertThat(backups().all())
                .extracting(Backup::name)
                .containsExactly(
                        made.get(2).getFileName().toString(),
                        made.get(1).getFileName().toString());
    }

    @Test
    void aBackupThatWasNotFinishedDoesNotCount() throws Exception {
        BackupFile unfinished = backups().next();
        Files.writeString(unfinished.archive(), "half");
        assertThat(backups().all()).isEmpty();
        assertThatThrownBy(unfinished::requireUnchanged).isInstanceOf(BackupRefused.class);
    }

    private Path make() throws SQLException {
        now = now.plus(Duration.ofDays(1));
        BackupFile file = backups().next();
        new EmbeddedDatabase(data).copy(open, now, file.archive());
        file.seal();
        return file.archive();
    }

    private RestoreOrder order(Path backup) {
        return new RestoreOrder(String.valueOf(backup.getFileName()), "管理者", now, "");
    }

    private BackupFolder backups() {
        return new BackupFolder(folder.resolve("backups"), 2, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Lets a program with its data elsewhere begin. */
    private void startAt(Instant moment) {
        RestoreAtStart.carryOut(
                new RestoreDesk(elsewhere),
                folder.resolve("backups"),
                Clock.fixed(moment, ZoneOffset.UTC),
                order -> new EmbeddedDatabase(elsewhere));
    }

    private void write(String subject) throws SQLException {
        try (var statement = open.prepareStatement(
                "insert into audit_entry (happened_at, actor, origin, action, subject, before_json, after_json)"
                        + " values (timestamp with time zone '2026-06-01 00:00:00Z', '', '', 'test', ?, '', '')")) {
            statement.setString(1, subject);
            statement.execute();
        }
    }

    private static String restore(Path backup, String... options) {
        StringWriter said = new StringWriter();
        String[] arguments = new String[options.length + 1];
        arguments[0] = backup.toString();
        System.arraycopy(options, 0, arguments, 1, options.length);
        int status = RestoreCommand.run(TRAIL, new PrintWriter(said, true), arguments);
        return status + " " + said;
    }
}
