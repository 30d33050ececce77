package kurogo.followup;

import static kurogo.db.Tables.QUESTION_LIST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kurogo.review.rule.RuleCode;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Question lists in all their versions. */
@Repository
class QuestionListRepository {

    private final DSLContext database;

    QuestionListRepository(DSLContext database) {
        this.database = database;
    }

    /** The newest version of a list; 0 where none is stored. */
    int newest(RuleCode rule, Phase phase) {
        return database.select(coalesce(max(QUESTION_LIST.VERSION_NUMBER), 0))
                .from(QUESTION_LIST)
                .where(QUESTION_LIST.RULE.eq(rule.name()), QUESTION_LIST.PHASE.eq(phase.name()))
                .fetchSingle()
                .value1();
    }

    /** All stored lists of a rule, the newest first. */
    List<QuestionList> of(RuleCode rule) {
        return database.selectFrom(QUESTION_LIST)
                .where(QUESTION_LIST.RULE.eq(rule.name()))
                .orderBy(QUESTION_LIST.VERSION_NUMBER.desc())
                .fetch(row -> new QuestionList(
                        RuleCode.valueOf(row.getRule()),
                        Phase.valueOf(row.getPhase()),
                        row.getVersionNumber(),
                        row.getQuestions(),
                        Optional.of(new Conversation.Change(row.getCreatedAt().toInstant(), row.getCreatedBy()))));
    }

    /** Keeps the next version; whether nobody else kept it first. */
    boolean insert(QuestionList list) {
        Conversation.Change change = list.changed().orElseThrow();
        return database.insertInto(QUESTION_LIST)
                        .set(QUESTION_LIST.RULE, list.rule().name())
                        .set(QUESTION_LIST.PHASE, list.phase().name())
                        .set(QUESTION_LIST.VERSION_NUMBER, list.version())
                        .set(QUESTION_LIST.QUESTIONS, list.questions())
                        .set(QUESTION_LIST.CREATED_AT, change.at().atOffset(ZoneOffset.UTC))
                        .set(QUESTION_LIST.CREATED_BY, change.by())
                        .onConflict(QUESTION_LIST.RULE, QUESTION_LIST.PHASE, QUESTION_LIST.VERSION_NUMBER)
                        .doNothing()
                        .execute()
                == 1;
    }
}
