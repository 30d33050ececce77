package kurogo.training;

import static kurogo.db.Tables.ENROLMENT;
import static kurogo.db.Tables.QUESTIONNAIRE_ANSWER;
import static kurogo.db.Tables.QUESTIONNAIRE_LINK;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.training.QuestionnaireAnswer.Question;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Links to questionnaires and what was answered by them. */
@Repository
class QuestionnaireRepository {

    private final DSLContext database;

    QuestionnaireRepository(DSLContext database) {
        this.database = database;
    }

    /** Which of some enrolments were given no link yet. */
    Set<Long> withoutLink(Collection<Long> enrolmentIds) {
        return database.select(ENROLMENT.ID)
                .from(ENROLMENT)
                .where(ENROLMENT.ID.in(enrolmentIds), ENROLMENT.QUESTIONNAIRE_GIVEN.isFalse())
                .fetchSet(row -> row.value1());
    }

    /** Whose links of a session are unused. */
    Set<Long> unanswered(long sessionId) {
        return database.select(QUESTIONNAIRE_LINK.ENROLMENT_ID)
                .from(QUESTIONNAIRE_LINK)
                .where(unused(sessionId))
                .and(QUESTIONNAIRE_LINK.ENROLMENT_ID.isNotNull())
                .fetchSet(row -> row.value1());
    }

    /** Lets all unused links of a session lead nowhere of which it is known whose they are; whose they were. */
    Set<Long> revokeUnused(long sessionId) {
        return database.deleteFrom(QUESTIONNAIRE_LINK)
                .where(unused(sessionId))
                .and(QUESTIONNAIRE_LINK.ENROLMENT_ID.isNotNull())
                .returningResult(QUESTIONNAIRE_LINK.ENROLMENT_ID)
                .fetchSet(row -> row.value1());
    }

    /**
     * The same of those given out while it was not kept to whom. Where one of the session is used they stay: nobody can tell who answered, and so nobody
     * gets another in their place.
     */
    void revokeUnattributed(long sessionId) {
        database.deleteFrom(QUESTIONNAIRE_LINK)
                .where(unused(sessionId))
                .and(QUESTIONNAIRE_LINK.ENROLMENT_ID.isNull())
                .and(QUESTIONNAIRE_LINK.SESSION_ID.notIn(select(QUESTIONNAIRE_LINK.SESSION_ID)
                        .from(QUESTIONNAIRE_LINK)
                        .where(QUESTIONNAIRE_LINK.USED)))
                .execute();
    }

    private static Condition unused(long sessionId) {
        return QUESTIONNAIRE_LINK.SESSION_ID.eq(sessionId).and(QUESTIONNAIRE_LINK.USED.isFalse());
    }

    /**
     * Keeps links.
     *
     * @param checksums by enrolment
     */
    void insertLinks(long sessionId, Map<Long, String> checksums, Instant at) {
        database.batch(checksums.entrySet().stream()
                        .map(entry -> database.insertInto(QUESTIONNAIRE_LINK)
                                .set(QUESTIONNAIRE_LINK.TOKEN_SHA256, entry.getValue())
                                .set(QUESTIONNAIRE_LINK.SESSION_ID, sessionId)
                                .set(QUESTIONNAIRE_LINK.ENROLMENT_ID, entry.getKey())
                                .set(QUESTIONNAIRE_LINK.ISSUED_AT, at.atOffset(ZoneOffset.UTC))
                                .set(QUESTIONNAIRE_LINK.USED, false))
                        .toList())
                .execute();
        database.update(ENROLMENT)
                .set(ENROLMENT.QUESTIONNAIRE_GIVEN, true)
                .where(ENROLMENT.ID.in(checksums.keySet()))
                .execute();
    }

    /** The session an unused link is about. */
    Optional<Long> unused(String checksum) {
        return database.select(QUESTIONNAIRE_LINK.SESSION_ID)
                .from(QUESTIONNAIRE_LINK)
                .where(QUESTIONNAIRE_LINK.TOKEN_SHA256.eq(checksum), QUESTIONNAIRE_LINK.USED.isFalse())
                .fetchOptional(row -> row.value1());
    }

    /** Uses a link up, and forgets whose it was; whether it was unused. */
    boolean use(String checksum) {
        return database.update(QUESTIONNAIRE_LINK)
                        .set(QUESTIONNAIRE_LINK.USED, true)
                        .setNull(QUESTIONNAIRE_LINK.ENROLMENT_ID)
                        .where(QUESTIONNAIRE_LINK.TOKEN_SHA256.eq(checksum), QUESTIONNAIRE_LINK.USED.isFalse())
                        .execute()
                == 1;
    }

    void insertAnswer(long sessionId, QuestionnaireAnswer answer) {
        database.insertInto(QUESTIONNAIRE_ANSWER)
                .set(QUESTIONNAIRE_ANSWER.SESSION_ID, sessionId)
                .set(QUESTIONNAIRE_ANSWER.UNDERSTOOD, answer.mark(Question.UNDERSTOOD))
                .set(QUESTIONNAIRE_ANSWER.USEFUL, answer.mark(Question.USEFUL))
                .set(QUESTIONNAIRE_ANSWER.APPLIED, answer.mark(Question.APPLIED))
                .set(QUESTIONNAIRE_ANSWER.WORDS, answer.words())
                .execute();
    }

    QuestionnaireResults results(long sessionId) {
        int asked = database.fetchCount(QUESTIONNAIRE_LINK, QUESTIONNAIRE_LINK.SESSION_ID.eq(sessionId));
        List<QuestionnaireAnswer> answers = database.selectFrom(QUESTIONNAIRE_ANSWER)
                .where(QUESTIONNAIRE_ANSWER.SESSION_ID.eq(sessionId))
                .orderBy(QUESTIONNAIRE_ANSWER.ID)
                .fetch(row -> new QuestionnaireAnswer(
                        Map.of(
                                Question.UNDERSTOOD, row.getUnderstood(),
                                Question.USEFUL, row.getUseful(),
                                Question.APPLIED, row.getApplied()),
                        row.getWords()));
        return new QuestionnaireResults(asked, answers);
    }
}
