package kurogo.db.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

class WriteGuardTest {

    private static final Table<?> NOTES = DSL.table("notes");
    private static final Field<Integer> NUMBER = DSL.field("number_of_note", SQLDataType.INTEGER);

    private final JdbcDataSource source = new JdbcDataSource();
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    private final DSLContext database = DSL.using(new DefaultConfiguration()
            .set(SQLDialect.H2)
            .set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(source)))
            .set(new WriteGuard()));

    @BeforeEach
    void createTable() {
        source.setUrl("jdbc:h2:mem:" + System.identityHashCode(this)
                + ";DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
        database.execute("create table notes (number_of_note integer)");
    }

    @Test
    void aWriteOutsideATransactionFailsAndWritesNothing() {
        assertThatThrownBy(() -> database.insertInto(NOTES).set(NUMBER, 1).execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a transaction");
        assertThat(database.fetchCount(NOTES)).isZero();
    }

    @Test
    void aBatchOutsideATransactionFailsAndWritesNothing() {
        assertThatThrownBy(() -> database.batch(database.insertInto(NOTES).set(NUMBER, 1))
                        .execute())
                .isInstanceOf(IllegalStateException.class);
        assertThat(database.fetchCount(NOTES)).isZero();
    }

    @Test
    void aWriteInATransactionForReadingFails() {
        transaction.setReadOnly(true);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> database.insertInto(NOTES).set(NUMBER, 1).execute()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(database.fetchCount(NOTES)).isZero();
    }

    @Test
    void aWriteInATransactionIsKept() {
        transaction.executeWithoutResult(
                status -> database.insertInto(NOTES).set(NUMBER, 1).execute());
        assertThat(database.fetchCount(NOTES)).isEqualTo(1);
    }

    @Test
    void readingNeedsNoTransaction() {
        assertThat(database.fetchCount(NOTES)).isZero();
    }
}
