package kurogo.intake;

import static kurogo.db.Tables.CELL_AMENDMENT;
import static org.jooq.Records.mapping;

import java.time.ZoneOffset;
import java.util.List;
import kurogo.intake.read.CellAddress;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What people typed instead of what stands in the cells of a file. */
@Repository
class AmendmentRepository {

    private final DSLContext database;

    AmendmentRepository(DSLContext database) {
        this.database = database;
    }

    /** The amendments of a file, in the order of its cells. */
    List<Amendment> ofFile(long fileId) {
        return database.select(
                        CELL_AMENDMENT.SHEET,
                        CELL_AMENDMENT.CELL_ROW,
                        CELL_AMENDMENT.CELL_COLUMN,
                        CELL_AMENDMENT.TEXT_BEFORE,
                        CELL_AMENDMENT.TEXT_AFTER,
                        CELL_AMENDMENT.AMENDED_AT,
                        CELL_AMENDMENT.AMENDED_BY)
                .from(CELL_AMENDMENT)
                .where(CELL_AMENDMENT.SOURCE_FILE_ID.eq(fileId))
                .orderBy(CELL_AMENDMENT.SHEET, CELL_AMENDMENT.CELL_ROW, CELL_AMENDMENT.CELL_COLUMN)
                .fetch(mapping((sheet, row, column, before, after, at, by) ->
                        new Amendment(sheet, new CellAddress(row, column), before, after, at.toInstant(), by)));
    }

    /** Keeps an amendment in place of an earlier one of the same cell. */
    void put(long fileId, Amendment amendment) {
        remove(fileId, amendment);
        database.insertInto(CELL_AMENDMENT)
                .set(CELL_AMENDMENT.SOURCE_FILE_ID, fileId)
                .set(CELL_AMENDMENT.SHEET, amendment.sheet())
                .set(CELL_AMENDMENT.CELL_ROW, amendment.cell().row())
                .set(CELL_AMENDMENT.CELL_COLUMN, amendment.cell().column())
                .set(CELL_AMENDMENT.TEXT_BEFORE, amendment.before())
                .set(CELL_AMENDMENT.TEXT_AFTER, amendment.after())
                .set(CELL_AMENDMENT.AMENDED_AT, amendment.at().atOffset(ZoneOffset.UTC))
                .set(CELL_AMENDMENT.AMENDED_BY, amendment.by())
                .execute();
    }

    void remove(long fileId, Amendment amendment) {
        database.deleteFrom(CELL_AMENDMENT).where(of(fileId, amendment)).execute();
    }

    private static Condition of(long fileId, Amendment amendment) {
        return CELL_AMENDMENT
                .SOURCE_FILE_ID
                .eq(fileId)
                .and(CELL_AMENDMENT.SHEET.eq(amendment.sheet()))
                .and(CELL_AMENDMENT.CELL_ROW.eq(amendment.cell().row()))
                .and(CELL_AMENDMENT.CELL_COLUMN.eq(amendment.cell().column()));
    }
}
