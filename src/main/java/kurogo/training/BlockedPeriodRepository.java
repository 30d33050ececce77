package kurogo.training;

import static kurogo.db.Tables.BLOCKED_PERIOD;
import static kurogo.db.Tables.MUNICIPALITY;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.db.tables.records.BlockedPeriodRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Days without time for training. */
@Repository
class BlockedPeriodRepository {

    private final DSLContext database;

    BlockedPeriodRepository(DSLContext database) {
        this.database = database;
    }

    /** Periods that touch the days between two, the first first. */
    List<BlockedPeriod> between(LocalDate first, LocalDate last) {
        return database.selectFrom(BLOCKED_PERIOD)
                .where(BLOCKED_PERIOD.FIRST_DAY.le(last))
                .and(BLOCKED_PERIOD.LAST_DAY.ge(first))
                .orderBy(BLOCKED_PERIOD.FIRST_DAY, BLOCKED_PERIOD.ID)
                .fetch(BlockedPeriodRepository::period);
    }

    /** Holds the keeping of lists until the transaction ends, so that one comes after the other; they share nothing but the municipalities, of which the first stands for all. */
    void holdLists() {
        database.select(MUNICIPALITY.CODE)
                .from(MUNICIPALITY)
                .where(MUNICIPALITY.CODE.eq(select(min(MUNICIPALITY.CODE)).from(MUNICIPALITY)))
                .forUpdate()
                .fetch();
    }

    private static BlockedPeriod period(BlockedPeriodRecord row) {
        return new BlockedPeriod(
                row.getId(),
                Optional.ofNullable(row.getMunicipalityCode()).map(MunicipalityCode::new),
                BlockedPeriod.Kind.valueOf(row.getKind()),
                row.getFirstDay(),
                row.getLastDay(),
                row.getNote(),
                row.getVersion());
    }

    long insert(BlockedPeriod period) {
        return database.insertInto(BLOCKED_PERIOD)
                .set(columns(period))
                .set(BLOCKED_PERIOD.VERSION, 1)
                .returningResult(BLOCKED_PERIOD.ID)
                .fetchSingle()
                .value1();
    }

    /** Takes a period away if nobody changed it since it was read; whether it did. */
    boolean delete(BlockedPeriod read) {
        return database.deleteFrom(BLOCKED_PERIOD)
                        .where(BLOCKED_PERIOD.ID.eq(read.id()), BLOCKED_PERIOD.VERSION.eq(read.version()))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, @Nullable Object> columns(BlockedPeriod period) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(
                BLOCKED_PERIOD.MUNICIPALITY_CODE,
                period.municipality().map(MunicipalityCode::digits).orElse(null));
        columns.put(BLOCKED_PERIOD.KIND, period.kind().name());
        columns.put(BLOCKED_PERIOD.FIRST_DAY, period.first());
        columns.put(BLOCKED_PERIOD.LAST_DAY, period.last());
        columns.put(BLOCKED_PERIOD.NOTE, period.note());
        return columns;
    }
}
