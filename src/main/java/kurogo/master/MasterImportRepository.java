package kurogo.master;

import static kurogo.db.Tables.MASTER_IMPORT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class MasterImportRepository {

    private final DSLContext database;

    MasterImportRepository(DSLContext database) {
        this.database = database;
    }

    void insert(MasterImport taken, byte[] content) {
        database.insertInto(MASTER_IMPORT)
                .set(MASTER_IMPORT.KIND, taken.kind().name())
                .set(MASTER_IMPORT.FILE_NAME, taken.fileName())
                .set(MASTER_IMPORT.SHA256, taken.sha256())
                .set(MASTER_IMPORT.CONTENT, content)
                .set(MASTER_IMPORT.IMPORTED_AT, taken.importedAt().atOffset(ZoneOffset.UTC))
                .set(MASTER_IMPORT.IMPORTED_BY, taken.importedBy())
                .set(MASTER_IMPORT.ADDED, taken.added())
                .set(MASTER_IMPORT.CHANGED, taken.changed())
                .set(MASTER_IMPORT.GONE, taken.gone())
                .execute();
    }

    /** The newest first. */
    List<MasterImport> all() {
        return database.select(
                        MASTER_IMPORT.ID,
                        MASTER_IMPORT.KIND,
                        MASTER_IMPORT.FILE_NAME,
                        MASTER_IMPORT.SHA256,
                        MASTER_IMPORT.IMPORTED_AT,
                        MASTER_IMPORT.IMPORTED_BY,
                        MASTER_IMPORT.ADDED,
                        MASTER_IMPORT.CHANGED,
                        MASTER_IMPORT.GONE)
                .from(MASTER_IMPORT)
                .orderBy(MASTER_IMPORT.IMPORTED_AT.desc(), MASTER_IMPORT.ID.desc())
                .fetch(row -> new MasterImport(
                        row.value1(),
                        MasterImport.Kind.valueOf(row.value2()),
                        row.value3(),
                        row.value4(),
                        Instant.from(row.value5()),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9()));
    }

    Optional<byte[]> content(long id) {
        return database.select(MASTER_IMPORT.CONTENT)
                .from(MASTER_IMPORT)
                .where(MASTER_IMPORT.ID.eq(id))
                .fetchOptional(row -> row.value1());
    }
}
