package kurogo.training;

import static kurogo.db.Tables.ENROLMENT;
import static kurogo.db.Tables.PARTICIPANT;
import static kurogo.db.Tables.TRAINING_NOTICE;
import static kurogo.db.Tables.TRAINING_TEAM;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import kurogo.db.tables.TrainingNotice;
import kurogo.training.TrainingNotice.Kind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who was not reminded of a session lately, or not since they were told that it was moved. */
@Repository
class NotRemindedRepository {

    private final DSLContext database;

    NotRemindedRepository(DSLContext database) {
        this.database = database;
    }

    /**
     * The enrolments of those expected.
     *
     * @param lately since when a reminder is good
     * @param today whoever left their municipality's service by then is expected no more
     */
    List<Long> people(long sessionId, Instant lately, LocalDate today) {
        return database.select(ENROLMENT.ID)
                .from(ENROLMENT)
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ENROLMENT.PARTICIPANT_ID))
                .where(ENROLMENT.SESSION_ID.eq(sessionId), ENROLMENT.STATE.eq(EnrolmentState.SEATED.name()))
                .and(ENROLMENT.APOLOGY.eq(""))
                .and(PARTICIPANT.LEFT_ON.isNull().or(PARTICIPANT.LEFT_ON.gt(today)))
                .and(notRemindedSince(lately, notice -> notice.ENROLMENT_ID.eq(ENROLMENT.ID)))
                .fetch(row -> row.value1());
    }

    /** The accounts of those who teach or help. */
    List<Long> team(long sessionId, Instant lately) {
        return database.selectDistinct(TRAINING_TEAM.USER_ID)
                .from(TRAINING_TEAM)
                .where(TRAINING_TEAM.SESSION_ID.eq(sessionId), TRAINING_TEAM.USER_ID.isNotNull())
                .and(notRemindedSince(
                        lately,
                        notice -> notice.SESSION_ID.eq(sessionId).and(notice.USER_ID.eq(TRAINING_TEAM.USER_ID))))
                .fetch(row -> row.value1());
    }

    private static Condition notRemindedSince(Instant lately, Function<TrainingNotice, Condition> theirs) {
        TrainingNotice later = TRAINING_NOTICE.as("later");
        return notExists(selectOne()
                .from(TRAINING_NOTICE)
                .where(theirs.apply(TRAINING_NOTICE))
                .and(TRAINING_NOTICE.KIND.eq(Kind.REMINDER.name()))
                .and(TRAINING_NOTICE.MADE_AT.ge(lately.atOffset(ZoneOffset.UTC)))
                .and(notExists(selectOne()
                        .from(later)
                        .where(theirs.apply(later))
                        .and(later.KIND.eq(Kind.CHANGED.name()))
                        .and(later.ID.gt(TRAINING_NOTICE.ID)))));
    }
}
