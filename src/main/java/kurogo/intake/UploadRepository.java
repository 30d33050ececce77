package kurogo.intake;

import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.db.Tables.UPLOAD;
import static kurogo.db.Tables.UPLOAD_REPORT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.db.bulk.BulkInsert;
import kurogo.report.SourceFileReference;
import kurogo.report.SubmissionState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/** Uploads that wait. Each is read with the submissions that count for its municipalities at that moment. */
@Repository
class UploadRepository {

    private static final Field<List<UploadedReport>> REPORTS = multiset(
                    select(UPLOAD_REPORT.MUNICIPALITY_CODE, SUBMISSION.ID)
                            .from(UPLOAD_REPORT)
                            .leftJoin(SUBMISSION)
                            .on(SUBMISSION.ROUND_ID.eq(UPLOAD.ROUND_ID))
                            .and(SUBMISSION.MUNICIPALITY_CODE.eq(UPLOAD_REPORT.MUNICIPALITY_CODE))
                            .and(SUBMISSION.STATE.eq(SubmissionState.ACCEPTED.name()))
                            .where(UPLOAD_REPORT.UPLOAD_ID.eq(UPLOAD.ID))
                            .orderBy(UPLOAD_REPORT.MUNICIPALITY_CODE))
            .convertFrom(rows -> rows.map(mapping((code, standing) ->
                    new UploadedReport(new MunicipalityCode(code), Optional.ofNullable(standing)))));

    /** The current row of {@code source_file}. */
    static final SelectField<SourceFileReference> FILE = row(
                    SOURCE_FILE.ID,
                    SOURCE_FILE.NAME,
                    SOURCE_FILE.SHA256,
                    SOURCE_FILE.SIZE_BYTES,
                    SOURCE_FILE.RECEIVED_AT,
                    SOURCE_FILE.RECEIVED_BY)
            .mapping((id, name, sha256, size, at, by) ->
                    new SourceFileReference(id, name, sha256, size, at.toInstant(), by));

    private static final BulkInsert<ReportRow> REPORT_ROWS = BulkInsert.<ReportRow>into(UPLOAD_REPORT)
            .set(UPLOAD_REPORT.UPLOAD_ID, ReportRow::upload)
            .set(UPLOAD_REPORT.MUNICIPALITY_CODE, row -> row.municipality().digits());

    private final DSLContext database;

    UploadRepository(DSLContext database) {
        this.database = database;
    }

    private record ReportRow(long upload, MunicipalityCode municipality) {}

    long insert(NewUpload upload) {
        long id = database.insertInto(UPLOAD)
                .set(UPLOAD.ROUND_ID, upload.roundId())
                .set(UPLOAD.SOURCE_FILE_ID, upload.fileId())
                .set(UPLOAD.HANDED_IN_ON, upload.handedInOn())
                .set(UPLOAD.EVERY_ROUND, upload.everyRound())
                .set(UPLOAD.OTHER_ROUNDS, upload.otherRounds())
                .set(UPLOAD.READING_SHA256, upload.digest().sha256())
                .set(UPLOAD.ERRORS, upload.digest().errors())
                .set(UPLOAD.NOTICES, upload.digest().notices())
                .set(UPLOAD.CORRECTIONS, upload.digest().corrections())
                .set(UPLOAD.VERSION, 1)
                .returningResult(UPLOAD.ID)
                .fetchSingle()
                .value1();
        insertReports(id, upload.digest());
        return id;
    }

    /** Writes down what is understood of an upload by now. Returns whether it still had the version. */
    boolean readAnew(Upload upload, ReadingDigest digest) {
        boolean mine = database.update(UPLOAD)
                        .set(UPLOAD.READING_SHA256, digest.sha256())
                        .set(UPLOAD.ERRORS, digest.errors())
                        .set(UPLOAD.NOTICES, digest.notices())
                        .set(UPLOAD.CORRECTIONS, digest.corrections())
                        .set(UPLOAD.VERSION, upload.version() + 1)
                        .where(UPLOAD.ID.eq(upload.id()))
                        .and(UPLOAD.VERSION.eq(upload.version()))
                        .execute()
                == 1;
        if (mine) {
            deleteReports(upload.id());
            insertReports(upload.id(), digest);
        }
        return mine;
    }

    private void insertReports(long id, ReadingDigest digest) {
        REPORT_ROWS.execute(
                database,
                digest.municipalities().stream()
                        .map(municipality -> new ReportRow(id, municipality))
                        .toList());
    }

    private void deleteReports(long id) {
        database.deleteFrom(UPLOAD_REPORT).where(UPLOAD_REPORT.UPLOAD_ID.eq(id)).execute();
    }

    /** Uploads of a round in the order they came: those staff brought in, or those of a municipality's own reporters. */
    List<Upload> ofRound(long roundId, Optional<MunicipalityCode> own) {
        return where(UPLOAD.ROUND_ID.eq(roundId).and(broughtInBy(own)));
    }

    Optional<Upload> find(long id, Optional<MunicipalityCode> own) {
        return where(UPLOAD.ID.eq(id).and(broughtInBy(own))).stream().findFirst();
    }

    /** Those of some uploads that are there. */
    List<Upload> among(Collection<Long> ids, Optional<MunicipalityCode> own) {
        return ids.isEmpty() ? List.of() : where(UPLOAD.ID.in(ids).and(broughtInBy(own)));
    }

    /** The uploads of a file, one for each round it waits in. */
    List<Upload> ofFile(long fileId, Optional<MunicipalityCode> own) {
        return ofFiles(List.of(fileId), own);
    }

    /** The uploads of some files, one for each round each waits in. */
    List<Upload> ofFiles(Collection<Long> fileIds, Optional<MunicipalityCode> own) {
        return fileIds.isEmpty()
                ? List.of()
                : where(UPLOAD.SOURCE_FILE_ID.in(fileIds).and(broughtInBy(own)));
    }

    /** The checksum of what was understood when an upload was brought in. */
    String readingSha256(long id) {
        return database.select(UPLOAD.READING_SHA256)
                .from(UPLOAD)
                .where(UPLOAD.ID.eq(id))
                .fetchSingle()
                .value1();
    }

    /** Returns whether the upload still had the version. */
    boolean changeHandedInOn(long id, int version, LocalDate handedInOn) {
        return database.update(UPLOAD)
                        .set(UPLOAD.HANDED_IN_ON, handedInOn)
                        .set(UPLOAD.VERSION, version + 1)
                        .where(UPLOAD.ID.eq(id))
                        .and(UPLOAD.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Takes an upload out of the waiting ones. Returns whether it still had the version. */
    boolean remove(long id, int version) {
        boolean mine = database.update(UPLOAD)
                        .set(UPLOAD.VERSION, version + 1)
                        .where(UPLOAD.ID.eq(id))
                        .and(UPLOAD.VERSION.eq(version))
                        .execute()
                == 1;
        if (mine) {
            deleteReports(id);
            database.deleteFrom(UPLOAD).where(UPLOAD.ID.eq(id)).execute();
        }
        return mine;
    }

    private List<Upload> where(Condition condition) {
        return database.select(
                        UPLOAD.ID,
                        UPLOAD.ROUND_ID,
                        FILE,
                        UPLOAD.HANDED_IN_ON,
                        UPLOAD.EVERY_ROUND,
                        UPLOAD.OTHER_ROUNDS,
                        REPORTS,
                        UPLOAD.ERRORS,
                        UPLOAD.NOTICES,
                        UPLOAD.CORRECTIONS,
                        UPLOAD.VERSION)
                .from(UPLOAD)
                .join(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(UPLOAD.SOURCE_FILE_ID))
                .where(condition)
                .orderBy(UPLOAD.ID)
                .fetch(mapping(Upload::new));
    }

    private static Condition broughtInBy(Optional<MunicipalityCode> own) {
        return own.map(code -> SOURCE_FILE.RECEIVED_FOR.eq(code.digits())).orElse(SOURCE_FILE.RECEIVED_FOR.isNull());
    }
}
