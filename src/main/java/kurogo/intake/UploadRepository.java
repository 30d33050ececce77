package kurogo.intake;

import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.db.Tables.UPLOAD;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.SourceFileReference;
import kurogo.report.SubmissionState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/** Uploads that wait. Each is read with the submissions that count for its municipalities at that moment. */
@Repository
class UploadRepository {

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

    private static final String BETWEEN_CODES = " ";

    /** No prefecture has more municipalities; a list of the whole nation is not asked for one by one. */
    private static final int MOST_ASKED_FOR = 200;

    private final DSLContext database;

    UploadRepository(DSLContext database) {
        this.database = database;
    }

    /** A row of {@code upload} before it is known what stands for its municipalities. */
    private record Row(
            long id,
            long roundId,
            SourceFileReference file,
            LocalDate handedInOn,
            boolean everyRound,
            boolean otherRounds,
            String municipalities,
            int errors,
            int notices,
            int corrections,
            int version) {

        List<String> codes() {
            return municipalities.isEmpty() ? List.of() : List.of(municipalities.split(BETWEEN_CODES));
        }

        Upload with(Map<String, Long> standing) {
            return new Upload(
                    id,
                    roundId,
                    file,
                    handedInOn,
                    everyRound,
                    otherRounds,
                    codes().stream()
                            .map(code -> new UploadedReport(
                                    new MunicipalityCode(code), Optional.ofNullable(standing.get(code))))
                            .toList(),
                    errors,
                    notices,
                    corrections,
                    version);
        }
    }

    long insert(NewUpload upload) {
        return database.insertInto(UPLOAD)
                .set(UPLOAD.ROUND_ID, upload.roundId())
                .set(UPLOAD.SOURCE_FILE_ID, upload.fileId())
                .set(UPLOAD.HANDED_IN_ON, upload.handedInOn())
                .set(UPLOAD.EVERY_ROUND, upload.everyRound())
                .set(UPLOAD.OTHER_ROUNDS, upload.otherRounds())
                .set(UPLOAD.MUNICIPALITIES, codes(upload.digest()))
                .set(UPLOAD.READING_SHA256, upload.digest().sha256())
                .set(UPLOAD.ERRORS, upload.digest().errors())
                .set(UPLOAD.NOTICES, upload.digest().notices())
                .set(UPLOAD.CORRECTIONS, upload.digest().corrections())
                .set(UPLOAD.VERSION, 1)
                .returningResult(UPLOAD.ID)
                .fetchSingle()
                .value1();
    }

    /** Writes down what is understood of an upload by now. Returns whether it still had the version. */
    boolean readAnew(Upload upload, ReadingDigest digest) {
        return database.update(UPLOAD)
                        .set(UPLOAD.MUNICIPALITIES, codes(digest))
                        .set(UPLOAD.READING_SHA256, digest.sha256())
                        .set(UPLOAD.ERRORS, digest.errors())
                        .set(UPLOAD.NOTICES, digest.notices())
                        .set(UPLOAD.CORRECTIONS, digest.corrections())
                        .set(UPLOAD.VERSION, upload.version() + 1)
                        .where(UPLOAD.ID.eq(upload.id()))
                        .and(UPLOAD.VERSION.eq(upload.version()))
                        .execute()
                == 1;
    }

    private static String codes(ReadingDigest digest) {
        return digest.municipalities().stream()
                .map(MunicipalityCode::digits)
                .collect(Collectors.joining(BETWEEN_CODES));
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
        return database.deleteFrom(UPLOAD)
                        .where(UPLOAD.ID.eq(id))
                        .and(UPLOAD.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private List<Upload> where(Condition condition) {
        List<Row> rows = database.select(
                        UPLOAD.ID,
                        UPLOAD.ROUND_ID,
                        FILE,
                        UPLOAD.HANDED_IN_ON,
                        UPLOAD.EVERY_ROUND,
                        UPLOAD.OTHER_ROUNDS,
                        UPLOAD.MUNICIPALITIES,
                        UPLOAD.ERRORS,
                        UPLOAD.NOTICES,
                        UPLOAD.CORRECTIONS,
                        UPLOAD.VERSION)
                .from(UPLOAD)
                .join(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(UPLOAD.SOURCE_FILE_ID))
                .where(condition)
                .orderBy(UPLOAD.ID)
                .fetch(mapping(Row::new));
        Map<Long, Map<String, Long>> standing = standing(rows);
        return rows.stream()
                .map(row -> row.with(standing.getOrDefault(row.roundId(), Map.of())))
                .toList();
    }

    /** By round and municipality the submissions that count. Of many municipalities those of the whole round are asked for. */
    private Map<Long, Map<String, Long>> standing(List<Row> rows) {
        Set<Long> rounds = rows.stream().map(Row::roundId).collect(Collectors.toSet());
        Set<String> codes = rows.stream().flatMap(row -> row.codes().stream()).collect(Collectors.toSet());
        if (codes.isEmpty()) {
            return Map.of();
        }
        Condition asked = codes.size() > MOST_ASKED_FOR ? noCondition() : SUBMISSION.MUNICIPALITY_CODE.in(codes);
        return database.select(SUBMISSION.ROUND_ID, SUBMISSION.MUNICIPALITY_CODE, SUBMISSION.ID)
                .from(SUBMISSION)
                .where(SUBMISSION.ROUND_ID.in(rounds))
                .and(SUBMISSION.STATE.eq(SubmissionState.ACCEPTED.name()))
                .and(asked)
                .collect(Collectors.groupingBy(Record3::value1, Collectors.toMap(Record3::value2, Record3::value3)));
    }

    /** The uploads staff brought in, or those of a municipality's own reporters. */
    static Condition broughtInBy(Optional<MunicipalityCode> own) {
        return own.map(code -> SOURCE_FILE.RECEIVED_FOR.eq(code.digits())).orElse(SOURCE_FILE.RECEIVED_FOR.isNull());
    }
}
