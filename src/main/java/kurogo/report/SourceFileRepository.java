package kurogo.report;

import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.report.SubmissionColumnsRepository.FILE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class SourceFileRepository {

    private final DSLContext database;

    SourceFileRepository(DSLContext database) {
        this.database = database;
    }

    SourceFileReference insert(
            String name,
            byte[] content,
            String sha256,
            Instant receivedAt,
            String receivedBy,
            Optional<MunicipalityCode> receivedFor) {
        return database.insertInto(SOURCE_FILE)
                .set(SOURCE_FILE.SHA256, sha256)
                .set(SOURCE_FILE.NAME, name)
                .set(SOURCE_FILE.SIZE_BYTES, (long) content.length)
                .set(SOURCE_FILE.CONTENT, content)
                .set(SOURCE_FILE.RECEIVED_AT, receivedAt.atOffset(ZoneOffset.UTC))
                .set(SOURCE_FILE.RECEIVED_BY, receivedBy)
                .set(
                        SOURCE_FILE.RECEIVED_FOR,
                        receivedFor.map(MunicipalityCode::digits).orElse(null))
                .returningResult(FILE)
                .fetchSingle()
                .value1()
                .orElseThrow();
    }

    /**
     * The bytes of a file. A municipality is given what its own reporters brought in and what holds its own reports and no
     * other's.
     */
    Optional<byte[]> content(long id, Optional<MunicipalityCode> own) {
        return database.select(SOURCE_FILE.CONTENT)
                .from(SOURCE_FILE)
                .where(SOURCE_FILE.ID.eq(id))
                .and(own.map(SourceFileRepository::isOf).orElse(DSL.noCondition()))
                .fetchOptional(SOURCE_FILE.CONTENT);
    }

    /** Deletes a file no submission was read from. */
    void delete(long id) {
        database.deleteFrom(SOURCE_FILE).where(SOURCE_FILE.ID.eq(id)).execute();
    }

    private static Condition isOf(MunicipalityCode own) {
        Condition fromFile = SUBMISSION.SOURCE_FILE_ID.eq(SOURCE_FILE.ID);
        Condition ownReport = SUBMISSION.MUNICIPALITY_CODE.eq(own.digits());
        return SOURCE_FILE
                .RECEIVED_FOR
                .eq(own.digits())
                .or(exists(selectOne().from(SUBMISSION).where(fromFile).and(ownReport)))
                .and(notExists(selectOne().from(SUBMISSION).where(fromFile).andNot(ownReport)));
    }
}
