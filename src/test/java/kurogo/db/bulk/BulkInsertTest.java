package kurogo.db.bulk;

import static kurogo.db.Tables.SOURCE_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import kurogo.database.DatabaseTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
class BulkInsertTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-05-29T12:00:00Z");

    private static final BulkInsert<Integer> FILES = BulkInsert.<Integer>into(SOURCE_FILE)
            .set(SOURCE_FILE.SHA256, "%064d"::formatted)
            .set(SOURCE_FILE.NAME, number -> "報告" + number + ".xlsx")
            .set(SOURCE_FILE.SIZE_BYTES, Integer::longValue)
            .set(SOURCE_FILE.RECEIVED_AT, number -> NOON)
            .set(SOURCE_FILE.RECEIVED_BY, number -> "県 花子")
            .set(SOURCE_FILE.RECEIVED_FOR, number -> null);

    @Autowired
    DSLContext database;

    @Test
    void moreRowsThanOneStatementTakesAreAllWritten() {
        List<Integer> numbers = IntStream.range(0, 2_513).boxed().toList();
        FILES.execute(database, numbers);
        assertThat(database.select(SOURCE_FILE.SIZE_BYTES)
                        .from(SOURCE_FILE)
                        .orderBy(SOURCE_FILE.ID)
                        .fetch(SOURCE_FILE.SIZE_BYTES))
                .containsExactlyElementsOf(
                        numbers.stream().map(Integer::longValue).toList());
    }

    @Test
    void whatIsWrittenIsReadBackAsItWasAndNothingStaysNothing() {
        FILES.execute(database, List.of(7));
        assertThat(database.fetchSingle(SOURCE_FILE)).satisfies(file -> {
            assertThat(file.getSha256()).isEqualTo("%064d".formatted(7));
            assertThat(file.getName()).isEqualTo("報告7.xlsx");
            assertThat(file.getReceivedAt().toInstant()).isEqualTo(NOON.toInstant());
            assertThat(file.getReceivedFor()).isNull();
        });
    }

    @Test
    void noRowsNeedNoStatement() {
        FILES.execute(database, List.of());
        assertThat(database.fetchCount(SOURCE_FILE)).isZero();
    }

    @Test
    void whatTheDatabaseRefusesIsToldAsWithAnyOtherStatement() {
        BulkInsert<Integer> nameless = BulkInsert.<Integer>into(SOURCE_FILE).set(SOURCE_FILE.NAME, number -> null);
        assertThatThrownBy(() -> nameless.execute(database, List.of(1)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void outsideATransactionNothingIsWritten() {
        assertThatThrownBy(() -> FILES.execute(database, List.of(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a transaction");
        assertThat(database.fetchCount(SOURCE_FILE)).isZero();
    }
}
