package kurogo.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import kurogo.database.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A PostgreSQL keeps 63 bytes of a program's name, and of its letters those of ASCII. */
@DatabaseTest
class ProgramsAtWorkTest {

    private static final String LONG = "k".repeat(80);

    @Autowired
    DataSource source;

    private HikariDataSource here;

    @BeforeEach
    void requirePostgres() throws SQLException {
        here = source.unwrap(HikariDataSource.class);
        assumeTrue(
                here.getJdbcUrl().startsWith("jdbc:postgresql:"), "One program alone has the embedded database open");
    }

    @Test
    void longNamesThatDifferAtTheirEndsAreToldApart() throws SQLException {
        assertThatOneSeesTheOther(LONG + "1", LONG + "2", "k".repeat(40));
    }

    @Test
    void namesInJapaneseAreToldApart() throws SQLException {
        assertThatOneSeesTheOther("埼玉", "千葉", "??");
    }

    @Test
    void aNameInTheAddressOfTheDatabaseDoesNotHideIt() throws SQLException {
        try (HikariDataSource program = program("one:8080", "&ApplicationName=psql");
                Connection database = program.getConnection()) {
            assertThat(ProgramsAtWork.nameOf(database)).startsWith("Kurogo ").endsWith(" one:8080");
        }
    }

    private void assertThatOneSeesTheOther(String one, String other, String shown) throws SQLException {
        try (HikariDataSource first = program(one, "");
                HikariDataSource second = program(other, "");
                Connection its = first.getConnection();
                Connection theirs = second.getConnection()) {
            assertThat(theirs.isValid(1)).isTrue();
            assertThat(ProgramsAtWork.besides(ProgramsAtWork.nameOf(its), its))
                    .filteredOn(name -> name.startsWith(shown))
                    .hasSize(1);
        }
    }

    private HikariDataSource program(String name, String option) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("name", new NodeName(name));
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(here.getJdbcUrl() + option);
        pool.setUsername(here.getUsername());
        pool.setPassword(here.getPassword());
        pool.setMaximumPoolSize(1);
        new NamedConnections(beans.getBeanProvider(NodeName.class)).postProcessBeforeInitialization(pool, "");
        return pool;
    }
}
