package kurogo.report;

import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.report.SubmissionColumnsRepository.FILE;

import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class SourceFileRepository {

    private final DSLContext database;

    SourceFileRepository(DSLContext database) {
        this.database = database;
    }

    SourceFileReference insert(SourceFileReference file, byte[] content) {
        return database.insertInto(SOURCE_FILE)
                .set(SOURCE_FILE.SHA256, file.sha256())
                .set(SOURCE_FILE.NAME, file.name())
                .set(SOURCE_FILE.SIZE_BYTES, file.sizeBytes())
                .set(SOURCE_FILE.CONTENT, content)
                .set(SOURCE_FILE.RECEIVED_AT, file.receivedAt().atOffset(ZoneOffset.UTC))
                .set(SOURCE_FILE.RECEIVED_BY, file.receivedBy())
                .returningResult(FILE)
                .fetchSingle()
                .value1()
                .orElseThrow();
    }
}
