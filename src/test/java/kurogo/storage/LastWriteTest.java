package kurogo.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Each file is one whose power was cut after its last commit, so that it was not closed well. */
class LastWriteTest {

    private static final int BLOCK = 4096;
    private static final int MOST_COMMITS = 40;
    private static final String WORDS = "select words from note";

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private String last = "";

    @BeforeAll
    static void mountDisk() {
        UnreliableDisk.mount();
    }

    @BeforeEach
    void cutPowerWhereTheLastWriteIsPassedOver() throws Exception {
        JdbcDataSource source = source("unreliable:" + folder.resolve("running") + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1");
        JdbcTemplate database = new JdbcTemplate(source);
        database.execute("create table note (words varchar(100))");
        database.execute("set retention_time 0");
        MVStore store;
        try (var connection = source.getConnection()) {
            store = EmbeddedSource.storeOf(connection).orElseThrow();
        }
        for (int kept = 0; kept < MOST_COMMITS; kept++) {
            last = "受理" + kept;
            database.update("insert into note values (?)", last);
            store.commit();
            store.sync();
            file = folder.resolve("left" + kept + ".mv.db");
            UnreliableDisk.cutPower("unreliable:" + folder.resolve("running.mv.db"), file.toString());
            if (!withoutSearch(copy("peek")).contains(last)) {
                return;
            }
        }
        throw new AssertionError("No write was passed over");
    }

    @AfterEach
    void allowWriting() {
        UnreliableDisk.protect(false);
    }

    @Test
    void whatTheDatabasePassesOverIsFoundAndTheFileAsItWasLeftBesideIt() throws Exception {
        byte[] before = Files.readAllBytes(file);
        LastWrite.find(file.toString());
        assertThat(Path.of(file + ".before-search")).hasBinaryContent(before);
        assertThat(withoutSearch(file)).contains(last);
    }

    @Test
    void aCommandThatReadsAStoppedDatabaseFindsItToo() throws Exception {
        Files.move(file, folder.resolve("kurogo.mv.db"));
        try (Connection database = StoppedDatabase.open(folder)) {
            assertThat(new JdbcTemplate(new SingleConnectionDataSource(database, true))
                            .queryForList(WORDS, String.class))
                    .contains(last);
        }
    }

    @Test
    void oneCopyIsKept() throws Exception {
        Files.writeString(Path.of(file + ".before-search"), "that of the search before");
        byte[] before = Files.readAllBytes(file);
        LastWrite.find(file.toString());
        assertThat(Path.of(file + ".before-search")).hasBinaryContent(before);
    }

    @Test
    void aFileInWhichTheDatabaseFindsItsLastWriteByItselfIsNotTouched() throws Exception {
        LastWrite.find(file.toString());
        forgetThatItWasClosedWell();
        Files.delete(Path.of(file + ".before-search"));
        assertLeftAsItIs(file.toString());
        assertThat(withoutSearch(file)).contains(last);
    }

    @Test
    void aTornHeadStopsNothing() throws Exception {
        overwrite(0, new byte[BLOCK]);
        LastWrite.find(file.toString());
        assertThat(withoutSearch(file)).contains(last);
    }

    @Test
    void aHeadOfRubbishStopsNothing() throws Exception {
        overwrite(0, "}{,:\n".getBytes(StandardCharsets.US_ASCII));
        LastWrite.find(file.toString());
        assertThat(withoutSearch(file)).contains(last);
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftForItsOpeningToTell() throws Exception {
        Files.write(file, new byte[3 * BLOCK]);
        assertLeftAsItIs(file.toString());
        assertThatThrownBy(() -> withoutSearch(file)).isNotNull();
        Files.write(file, new byte[] {1});
        assertLeftAsItIs(file.toString());
    }

    @Test
    void aFileAnotherProgramHasOpenIsLeftAsItIs() throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = open.lock()) {
            LastWrite.find(file.toString());
            assertThat(lock.isValid()).isTrue();
        }
        assertThat(file).hasBinaryContent(before);
        assertThat(Path.of(file + ".before-search")).doesNotExist();
    }

    @Test
    void aFileThatMayNotBeWrittenToIsLeftAsItIs() throws Exception {
        UnreliableDisk.protect(true);
        assertLeftAsItIs("unreliable:" + file);
    }

    /** The newest pages are there by their first and last bytes, and rubbish in between: a search would take them for empty ones. */
    @Test
    void aWriteOfWhichOnlyBothEndsReachedTheDiskTakesNothingAway() throws Exception {
        byte[] all = Files.readAllBytes(file);
        for (int block = 2; block < all.length / BLOCK; block++) {
            file = folder.resolve("torn" + block + ".mv.db");
            Files.write(file, all);
            overwrite(block * (long) BLOCK + BLOCK / 8, new byte[BLOCK / 2]);
            LastWrite.find(file.toString());
            if (Files.exists(Path.of(file + ".before-search"))) {
                assertThat(tables(file)).isNotEmpty();
            }
        }
    }

    private void assertLeftAsItIs(String database) throws IOException {
        byte[] before = Files.readAllBytes(file);
        LastWrite.find(database);
        assertThat(file).hasBinaryContent(before);
        assertThat(Path.of(file + ".before-search")).doesNotExist();
    }

    private void forgetThatItWasClosedWell() throws IOException {
        overwrite(0, new byte[BLOCK]);
    }

    private void overwrite(long position, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), position);
        }
    }

    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name + ".mv.db");
        Files.deleteIfExists(copy);
        return Files.copy(file, copy);
    }

    private static List<@Nullable String> withoutSearch(Path database) {
        JdbcDataSource source = source("file:" + database.toString().replace(".mv.db", ""));
        return new JdbcTemplate(source).queryForList(WORDS, String.class);
    }

    private static JdbcDataSource source(String database) {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:" + database + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        source.setUser("sa");
        return source;
    }

    private static List<String> tables(Path database) {
        try (MVStore store =
                new MVStore.Builder().fileName(database.toString()).readOnly().open()) {
            return store.getMapNames().stream()
                    .filter(name -> name.startsWith("table."))
                    .toList();
        }
    }
}
