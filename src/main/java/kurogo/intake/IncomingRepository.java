package kurogo.intake;

import static kurogo.db.Tables.INCOMING_FILE;
import static kurogo.db.Tables.REFUSED_FILE;
import static kurogo.db.Tables.SOURCE_FILE;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.Staging.Refused;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Files on their way in, and those that were refused until their sender has seen why. */
@Repository
class IncomingRepository {

    private final DSLContext database;
    private final ProblemJson json;

    IncomingRepository(DSLContext database, ProblemJson json) {
        this.database = database;
        this.json = json;
    }

    long insert(long roundId, long fileId, boolean everyRound) {
        return database.insertInto(INCOMING_FILE)
                .set(INCOMING_FILE.ROUND_ID, roundId)
                .set(INCOMING_FILE.SOURCE_FILE_ID, fileId)
                .set(INCOMING_FILE.EVERY_ROUND, everyRound)
                .set(INCOMING_FILE.FILES_DONE, 0)
                .returningResult(INCOMING_FILE.ID)
                .fetchSingle()
                .value1();
    }

    Optional<Incoming> find(long id, Optional<MunicipalityCode> own) {
        return where(INCOMING_FILE.ID.eq(id), own).stream().findFirst();
    }

    List<Incoming> ofRound(long roundId, Optional<MunicipalityCode> own) {
        return where(INCOMING_FILE.ROUND_ID.eq(roundId), own);
    }

    /** Notes that one more of the files in it has been read; whether it was the next one and the file is still wanted. */
    boolean advance(long id, int filesDoneBefore) {
        return database.update(INCOMING_FILE)
                        .set(INCOMING_FILE.FILES_DONE, filesDoneBefore + 1)
                        .where(INCOMING_FILE.ID.eq(id))
                        .and(INCOMING_FILE.FILES_DONE.eq(filesDoneBefore))
                        .execute()
                == 1;
    }

    /** Whether it was still there. */
    boolean remove(long id) {
        return database.deleteFrom(INCOMING_FILE).where(INCOMING_FILE.ID.eq(id)).execute() == 1;
    }

    void refuse(long roundId, Refused refused, Instant at, Optional<MunicipalityCode> own) {
        database.insertInto(REFUSED_FILE)
                .set(REFUSED_FILE.ROUND_ID, roundId)
                .set(REFUSED_FILE.NAME, refused.fileName())
                .set(REFUSED_FILE.PROBLEMS, json.write(refused.problems()))
                .set(REFUSED_FILE.REFUSED_AT, at.atOffset(ZoneOffset.UTC))
                .set(
                        REFUSED_FILE.RECEIVED_FOR,
                        own.map(MunicipalityCode::digits).orElse(null))
                .execute();
    }

    List<RefusedFile> refused(long roundId, Optional<MunicipalityCode> own) {
        return database.select(
                        REFUSED_FILE.ID,
                        REFUSED_FILE.ROUND_ID,
                        REFUSED_FILE.NAME,
                        REFUSED_FILE.PROBLEMS.convertFrom(json::read),
                        REFUSED_FILE.REFUSED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(REFUSED_FILE)
                .where(REFUSED_FILE.ROUND_ID.eq(roundId))
                .and(isOf(REFUSED_FILE.RECEIVED_FOR, own))
                .orderBy(REFUSED_FILE.ID)
                .fetch(mapping(RefusedFile::new));
    }

    void forget(Collection<Long> refused, Optional<MunicipalityCode> own) {
        database.deleteFrom(REFUSED_FILE)
                .where(REFUSED_FILE.ID.in(refused))
                .and(isOf(REFUSED_FILE.RECEIVED_FOR, own))
                .execute();
    }

    private List<Incoming> where(Condition condition, Optional<MunicipalityCode> own) {
        return database.select(
                        INCOMING_FILE.ID,
                        INCOMING_FILE.ROUND_ID,
                        UploadRepository.FILE,
                        INCOMING_FILE.EVERY_ROUND,
                        INCOMING_FILE.FILES_DONE)
                .from(INCOMING_FILE)
                .join(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(INCOMING_FILE.SOURCE_FILE_ID))
                .where(condition)
                .and(isOf(SOURCE_FILE.RECEIVED_FOR, own))
                .orderBy(INCOMING_FILE.ID)
                .fetch(mapping((id, round, file, everyRound, done) ->
                        new Incoming(id, round, file, everyRound, done, Optional.empty())));
    }

    private static Condition isOf(Field<String> receivedFor, Optional<MunicipalityCode> own) {
        return own.map(code -> receivedFor.eq(code.digits())).orElse(receivedFor.isNull());
    }
}
