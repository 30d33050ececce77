package kurogo.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedSourcesTest {

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

    private static @Nullable Object sourceOf(String address) {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(address);
            new EmbeddedSources().postProcessAfterInitialization(pool, "pool");
            return pool.getDataSource();
        }
    }
}
