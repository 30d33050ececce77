package kurogo.training;

import static kurogo.db.Tables.CERTIFICATE;
import static kurogo.db.Tables.ENROLMENT;
import static kurogo.db.Tables.PARTICIPANT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.area.master.MunicipalityCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Certificates. */
@Repository
class CertificateRepository {

    private final DSLContext database;

    CertificateRepository(DSLContext database) {
        this.database = database;
    }

    /** Certificates issued after a session. */
    List<Certificate> of(long sessionId) {
        return where(CERTIFICATE.SESSION_ID.eq(sessionId));
    }

    Optional<Certificate> find(String number) {
        return where(CERTIFICATE.NUMBER.eq(number)).stream().findFirst();
    }

    /** Whoever has a certificate for a course that was not taken back. */
    Set<Long> holders(long courseId) {
        return database.select(CERTIFICATE.PARTICIPANT_ID)
                .from(CERTIFICATE)
                .where(CERTIFICATE.COURSE_ID.eq(courseId), CERTIFICATE.REVOKED_AT.isNull())
                .fetchSet(row -> row.value1());
    }

    private List<Certificate> where(Condition condition) {
        return database.select(
                        CERTIFICATE.NUMBER,
                        CERTIFICATE.PARTICIPANT_ID,
                        PARTICIPANT.NAME,
                        ENROLMENT.MUNICIPALITY_CODE,
                        CERTIFICATE.COURSE_TITLE,
                        CERTIFICATE.COMPLETED_ON,
                        CERTIFICATE.REVOKED_BECAUSE)
                .from(CERTIFICATE)
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(CERTIFICATE.PARTICIPANT_ID))
                .join(ENROLMENT)
                .on(
                        ENROLMENT.SESSION_ID.eq(CERTIFICATE.SESSION_ID),
                        ENROLMENT.PARTICIPANT_ID.eq(CERTIFICATE.PARTICIPANT_ID))
                .where(condition)
                .orderBy(ENROLMENT.MUNICIPALITY_CODE, PARTICIPANT.ID, CERTIFICATE.ISSUED_AT)
                .fetch(row -> new Certificate(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Optional.ofNullable(row.value4()).map(MunicipalityCode::new),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    /**
     * A certificate that is issued.
     *
     * @param participantId to whom
     * @param number its number
     * @param completedOn when they completed the course
     */
    record Issued(long participantId, String number, LocalDate completedOn) {}

    /** Keeps certificates issued after a session. */
    void insert(Course course, TrainingSession session, List<Issued> issued, Instant at, String by) {
        database.batch(issued.stream()
                        .map(one -> database.insertInto(CERTIFICATE)
                                .set(CERTIFICATE.NUMBER, one.number())
                                .set(CERTIFICATE.COURSE_ID, course.id())
                                .set(CERTIFICATE.PARTICIPANT_ID, one.participantId())
                                .set(CERTIFICATE.SESSION_ID, session.id())
                                .set(CERTIFICATE.COURSE_TITLE, course.title())
                                .set(CERTIFICATE.COMPLETED_ON, one.completedOn())
                                .set(CERTIFICATE.ISSUED_AT, at.atOffset(ZoneOffset.UTC))
                                .set(CERTIFICATE.ISSUED_BY, by)
                                .set(CERTIFICATE.REVOKED_BECAUSE, ""))
                        .toList())
                .execute();
    }

    /** Takes a certificate back, if it is valid; whether it was. */
    boolean revoke(String number, String because, Instant at) {
        return database.update(CERTIFICATE)
                        .set(CERTIFICATE.REVOKED_AT, at.atOffset(ZoneOffset.UTC))
                        .set(CERTIFICATE.REVOKED_BECAUSE, because)
                        .set(CERTIFICATE.REVOKED_NUMBER, CERTIFICATE.NUMBER)
                        .where(CERTIFICATE.NUMBER.eq(number), CERTIFICATE.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }
}
