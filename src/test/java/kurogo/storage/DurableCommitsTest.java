package kurogo.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DurableCommitsTest {

    private static final int COMMITS_THAT_REUSE_ROOM = 40;

    private final JdbcDataSource source = new JdbcDataSource();
    private final JdbcTemplate database = new JdbcTemplate(source);
    private final DataSourceTransactionManager manager = new DataSourceTransactionManager(source);
    private final TransactionTemplate transaction = new TransactionTemplate(manager);

    @TempDir
    private Path folder;

    private int cuts;

    @BeforeAll
    static void mountDisk() {
        UnreliableDisk.mount();
    }

    @BeforeEach
    void createTable() {
        source.setUrl(address("kurogo"));
        transaction.executeWithoutResult(status -> database.execute("create table note (words varchar(100))"));
    }

    @AfterEach
    void makeRoom() {
        UnreliableDisk.makeRoom();
    }

    @Test
    void whatWasCommittedOutlivesAPowerCut() throws Exception {
        manager.setTransactionExecutionListeners(List.of(new DurableCommits(source)));
        keep("受理");
        assertThat(afterPowerCut()).containsExactly("受理");
    }

    /** Room that became free is written to again, out of the order in which the database looks after it was not closed. */
    @Test
    void whereverTheLastWriteCameToLieItIsFound() throws Exception {
        manager.setTransactionExecutionListeners(List.of(new DurableCommits(source)));
        database.execute("set retention_time 0");
        for (int kept = 0; kept < COMMITS_THAT_REUSE_ROOM; kept++) {
            String words = "受理" + kept;
            keep(words);
            assertThat(afterPowerCut()).contains(words);
        }
    }

    /** Without it nothing does: the test above would notice. */
    @Test
    void theDatabaseByItselfLosesWhatItHasCommittedLast() throws Exception {
        transaction.executeWithoutResult(status -> database.execute("checkpoint sync"));
        keep("受理");
        assertThat(afterPowerCut()).isEmpty();
    }

    @Test
    void aFullDiskIsToldToWhoeverCommitsAndHarmsNothingKeptBefore() throws Exception {
        manager.setTransactionExecutionListeners(List.of(new DurableCommits(source)));
        keep("受理");
        UnreliableDisk.fill();
        assertThatThrownBy(() -> keep("満杯"))
                .satisfies(told -> assertThat(StorageTrouble.behind(told)).contains(StorageTrouble.DISK_FULL));
        UnreliableDisk.makeRoom();
        assertThat(database.queryForList("select words from note", String.class))
                .contains("受理");
        keep("空き");
        assertThat(afterPowerCut()).contains("受理", "空き");
    }

    private void keep(String words) {
        transaction.executeWithoutResult(status -> database.update("insert into note values (?)", words));
    }

    private List<@Nullable String> afterPowerCut() throws Exception {
        cuts++;
        String name = folder.resolve("left" + cuts).toString();
        UnreliableDisk.cutPower(file("kurogo"), name + ".mv.db");
        JdbcDataSource left = new JdbcDataSource();
        left.setUrl("jdbc:h2:file:" + name);
        return new JdbcTemplate(new EmbeddedSource(left, name + ".mv.db"))
                .queryForList("select words from note", String.class);
    }

    private String address(String database) {
        return "jdbc:h2:" + UnreliableDisk.SCHEME + ":" + folder.resolve(database) + ";DB_CLOSE_DELAY=-1;WRITE_DELAY=0";
    }

    private String file(String database) {
        return UnreliableDisk.SCHEME + ":" + folder.resolve(database) + ".mv.db";
    }
}
