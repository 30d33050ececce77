package kurogo.training;

import static kurogo.db.Tables.QUESTIONNAIRE_ANSWER;
import static kurogo.db.Tables.QUESTIONNAIRE_TICKET;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.training.QuestionnaireAnswer.Question;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Links to questionnaires and what was answered by them. */
@Repository
class QuestionnaireRepository {

    private final DSLContext database;

    QuestionnaireRepository(DSLContext database) {
        this.database = database;
    }

    void insertTickets(long sessionId, Collection<String> checksums, Instant at) {
        database.batch(checksums.stream()
                        .map(checksum -> database.insertInto(QUESTIONNAIRE_TICKET)
                                .set(QUESTIONNAIRE_TICKET.TOKEN_SHA256, checksum)
                                .set(QUESTIONNAIRE_TICKET.SESSION_ID, sessionId)
                                .set(QUESTIONNAIRE_TICKET.ISSUED_AT, at.atOffset(ZoneOffset.UTC))
                                .set(QUESTIONNAIRE_TICKET.USED, false))
                        .toList())
                .execute();
    }

    /** The session an unused link is about. */
    Optional<Long> unused(String checksum) {
        return database.select(QUESTIONNAIRE_TICKET.SESSION_ID)
                .from(QUESTIONNAIRE_TICKET)
                .where(QUESTIONNAIRE_TICKET.TOKEN_SHA256.eq(checksum), QUESTIONNAIRE_TICKET.USED.isFalse())
                .fetchOptional(row -> row.value1());
    }

    /** Uses a link up; whether it was unused. */
    boolean use(String checksum) {
        return database.update(QUESTIONNAIRE_TICKET)
                        .set(QUESTIONNAIRE_TICKET.USED, true)
                        .where(QUESTIONNAIRE_TICKET.TOKEN_SHA256.eq(checksum), QUESTIONNAIRE_TICKET.USED.isFalse())
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
        int asked = database.fetchCount(QUESTIONNAIRE_TICKET, QUESTIONNAIRE_TICKET.SESSION_ID.eq(sessionId));
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
