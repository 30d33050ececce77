package kurogo.report;

import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SOURCE_FILE_PART;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.report.SubmissionColumnsRepository.FILE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.checksum.Sha256;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class SourceFileRepository {

    /**
     * The embedded database (H2 2.5) takes the length of a page beyond 1 MiB from the file even while the page is only in its write
     * buffer, so that whoever reads such a row right after it was committed may get an error. A quarter keeps every page well below.
     */
    static final int BYTES_OF_A_PART = 1 << 18;

    private final DSLContext database;

    SourceFileRepository(DSLContext database) {
        this.database = database;
    }

    /** Keeps a file part by part. */
    SourceFileReference insert(
            String name,
            FileContent content,
            Instant receivedAt,
            String receivedBy,
            Optional<MunicipalityCode> receivedFor) {
        long id = database.insertInto(SOURCE_FILE)
                .set(SOURCE_FILE.SHA256, "")
                .set(SOURCE_FILE.NAME, name)
                .set(SOURCE_FILE.SIZE_BYTES, 0L)
                .set(SOURCE_FILE.RECEIVED_AT, receivedAt.atOffset(ZoneOffset.UTC))
                .set(SOURCE_FILE.RECEIVED_BY, receivedBy)
                .set(
                        SOURCE_FILE.RECEIVED_FOR,
                        receivedFor.map(MunicipalityCode::digits).orElse(null))
                .returningResult(SOURCE_FILE.ID)
                .fetchSingle()
                .value1();
        return database.update(SOURCE_FILE)
                .set(SOURCE_FILE.SHA256, keepParts(id, content))
                .set(SOURCE_FILE.SIZE_BYTES, size(content))
                .where(SOURCE_FILE.ID.eq(id))
                .returningResult(FILE)
                .fetchSingle()
                .value1()
                .orElseThrow();
    }

    /** Whether there is a file that may be seen: a municipality is given what its own reporters brought in and what holds its own reports and no other's. */
    boolean isThere(long id, Optional<MunicipalityCode> own) {
        return database.fetchExists(database.selectOne()
                .from(SOURCE_FILE)
                .where(SOURCE_FILE.ID.eq(id))
                .and(own.map(SourceFileRepository::isOf).orElse(DSL.noCondition())));
    }

    byte[] bytes(long id) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        parts(id).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    /** Lays a file on disk without ever holding more than a part of it. */
    void copyTo(long id, Path path) throws IOException {
        try (OutputStream out = Files.newOutputStream(path);
                Cursor<Record1<byte[]>> each = partsOf(id).fetchSize(1).fetchLazy()) {
            for (Record1<byte[]> part : each) {
                out.write(part.value1());
            }
        }
    }

    /** Deletes a file no submission was read from. */
    void delete(long id) {
        database.deleteFrom(SOURCE_FILE_PART)
                .where(SOURCE_FILE_PART.SOURCE_FILE_ID.eq(id))
                .execute();
        database.deleteFrom(SOURCE_FILE).where(SOURCE_FILE.ID.eq(id)).execute();
    }

    private List<byte[]> parts(long id) {
        return partsOf(id).fetch(SOURCE_FILE_PART.CONTENT);
    }

    private ResultQuery<Record1<byte[]>> partsOf(long id) {
        return database.select(SOURCE_FILE_PART.CONTENT)
                .from(SOURCE_FILE_PART)
                .where(SOURCE_FILE_PART.SOURCE_FILE_ID.eq(id))
                .orderBy(SOURCE_FILE_PART.NUMBER);
    }

    /** Writes the parts and returns the checksum of the whole. */
    private String keepParts(long id, FileContent content) {
        try (InputStream in = content.open()) {
            MessageDigest digest = Sha256.begun();
            byte[] part = in.readNBytes(BYTES_OF_A_PART);
            for (int number = 0; part.length > 0; number++) {
                digest.update(part);
                database.insertInto(SOURCE_FILE_PART)
                        .set(SOURCE_FILE_PART.SOURCE_FILE_ID, id)
                        .set(SOURCE_FILE_PART.NUMBER, number)
                        .set(SOURCE_FILE_PART.CONTENT, part)
                        .execute();
                part = in.readNBytes(BYTES_OF_A_PART);
            }
            return Sha256.of(digest);
        } catch (IOException gone) {
            throw new UncheckedIOException("The file cannot be read any more", gone);
        }
    }

    private static long size(FileContent content) {
        try {
            return content.size();
        } catch (IOException gone) {
            throw new UncheckedIOException("The file cannot be read any more", gone);
        }
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
