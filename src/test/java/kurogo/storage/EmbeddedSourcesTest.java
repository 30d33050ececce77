package kurogo.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class EmbeddedSourcesTest {

    private static final int LARGE = 32 << 20;

    @TempDir
    private Path folder;

    @Test
    void thePoolOfAnEmbeddedFileLooksForTheLastWrite() {
        assertThat(sourceOf("jdbc:h2:file:" + folder.resolve("kurogo"))).isInstanceOf(EmbeddedSource.class);
    }

    @Test
    void everyOtherPoolOpensItsDatabaseAsItWould() {
        assertThat(sourceOf("jdbc:h2:mem:kurogo")).isNull();
        assertThat(sourceOf("jdbc:postgresql://localhost/kurogo")).isNull();
    }

    @Test
    void aPoolWithoutAnAddressIsLeftAsItIs() {
        try (HikariDataSource pool = new HikariDataSource()) {
            assertThat(new EmbeddedSources().postProcessAfterInitialization(pool, "pool"))
                    .isSameAs(pool);
            assertThat(pool.getDataSource()).isNull();
        }
    }

    /** It closes itself when it cannot write, and its connections do not know. */
    @Test
    void aDatabaseThatClosedItselfForWantOfRoomIsOpenedAgainWhenThereIsRoom() {
        UnreliableDisk.mount();
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:" + UnreliableDisk.SCHEME + ":" + folder.resolve("kurogo") + ";WRITE_DELAY=0");
            pool.setMaximumPoolSize(1);
            new EmbeddedSources().postProcessAfterInitialization(pool, "pool");
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
            JdbcTemplate database = new JdbcTemplate(pool);
            database.execute("create table file(name varchar, content varbinary)");
            database.update("insert into file values ('受理', x'00')");
            UnreliableDisk.fill();
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> database.update("insert into file values ('満杯', ?)", new byte[LARGE])))
                    .satisfies(told -> assertThat(StorageTrouble.behind(told)).contains(StorageTrouble.DISK_FULL));
            UnreliableDisk.makeRoom();
            assertThat(database.queryForList("select name from file", String.class))
                    .contains("受理");
        } finally {
            UnreliableDisk.makeRoom();
        }
    }

    /** Connections that nobody has used since then would each fail once. */
    @Test
    void aConnectionIsTriedBeforeItIsGivenOut() {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:file:" + folder.resolve("kurogo"));
            new EmbeddedSources().postProcessAfterInitialization(pool, "pool");
            assertThat(pool.getConnectionTestQuery()).isNotBlank();
        }
    }

    private static @Nullable Object sourceOf(String address) {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(address);
            new EmbeddedSources().postProcessAfterInitialization(pool, "pool");
            return pool.getDataSource();
        }
    }
}
