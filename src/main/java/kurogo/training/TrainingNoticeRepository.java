package kurogo.training;

import static kurogo.db.Tables.ENROLMENT;
import static kurogo.db.Tables.PARTICIPANT;
import static kurogo.db.Tables.TRAINING_DAY;
import static kurogo.db.Tables.TRAINING_NOTICE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.training.TrainingNotice.Kind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What people put down for sessions are told. */
@Repository
class TrainingNoticeRepository {

    private final DSLContext database;
    private final EnrolmentRepository enrolments;

    TrainingNoticeRepository(DSLContext database, EnrolmentRepository enrolments) {
        this.database = database;
        this.enrolments = enrolments;
    }

    void add(Collection<Long> enrolmentIds, Kind kind, Instant at) {
        database.batch(enrolmentIds.stream()
                        .map(id -> database.insertInto(TRAINING_NOTICE)
                                .set(TRAINING_NOTICE.ENROLMENT_ID, id)
                                .set(TRAINING_NOTICE.KIND, kind.name())
                                .set(TRAINING_NOTICE.MADE_AT, at.atOffset(ZoneOffset.UTC))
                                .set(TRAINING_NOTICE.STATE, TrainingNotice.State.WAITING.name()))
                        .toList())
                .execute();
    }

    /**
     * Whoever is expected in a session and was not reminded of it lately, or not since they were told that it was moved.
     *
     * @param lately since when a reminder is good
     * @param today whoever left their municipality's service by then is expected no more
     */
    List<Long> notReminded(long sessionId, Instant lately, LocalDate today) {
        kurogo.db.tables.TrainingNotice later = TRAINING_NOTICE.as("later");
        return database.select(ENROLMENT.ID)
                .from(ENROLMENT)
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ENROLMENT.PARTICIPANT_ID))
                .where(ENROLMENT.SESSION_ID.eq(sessionId), ENROLMENT.STATE.eq(EnrolmentState.SEATED.name()))
                .and(ENROLMENT.APOLOGY.eq(""))
                .and(PARTICIPANT.LEFT_ON.isNull().or(PARTICIPANT.LEFT_ON.gt(today)))
                .and(notExists(selectOne()
                        .from(TRAINING_NOTICE)
                        .where(TRAINING_NOTICE.ENROLMENT_ID.eq(ENROLMENT.ID))
                        .and(TRAINING_NOTICE.KIND.eq(Kind.REMINDER.name()))
                        .and(TRAINING_NOTICE.MADE_AT.ge(lately.atOffset(ZoneOffset.UTC)))
                        .and(notExists(selectOne()
                                .from(later)
                                .where(later.ENROLMENT_ID.eq(ENROLMENT.ID))
                                .and(later.KIND.eq(Kind.CHANGED.name()))
                                .and(later.ID.gt(TRAINING_NOTICE.ID))))))
                .fetch(row -> row.value1());
    }

    /** Gives up what waits since before a moment, and what only helps before a session is over, of which no day is left from a day on. */
    void giveUp(Instant before, LocalDate day, Instant at) {
        database.update(TRAINING_NOTICE)
                .set(TRAINING_NOTICE.STATE, TrainingNotice.State.TOO_LATE.name())
                .set(TRAINING_NOTICE.DONE_AT, at.atOffset(ZoneOffset.UTC))
                .where(TRAINING_NOTICE.STATE.eq(TrainingNotice.State.WAITING.name()))
                .and(TRAINING_NOTICE
                        .MADE_AT
                        .lt(before.atOffset(ZoneOffset.UTC))
                        .or(TRAINING_NOTICE
                                .KIND
                                .ne(Kind.CANCELLED.name())
                                .and(TRAINING_NOTICE.ENROLMENT_ID.notIn(select(ENROLMENT.ID)
                                        .from(ENROLMENT)
                                        .join(TRAINING_DAY)
                                        .on(TRAINING_DAY.SESSION_ID.eq(ENROLMENT.SESSION_ID))
                                        .where(TRAINING_DAY.HELD_ON.ge(day))))))
                .execute();
    }

    List<TrainingNotice> waiting(int most) {
        return where(TRAINING_NOTICE.ID.in(select(TRAINING_NOTICE.ID)
                .from(TRAINING_NOTICE)
                .where(TRAINING_NOTICE.STATE.eq(TrainingNotice.State.WAITING.name()))
                .orderBy(TRAINING_NOTICE.ID)
                .limit(most)));
    }

    /** Notices to the people of a session, the newest first. */
    List<TrainingNotice> of(long sessionId) {
        return where(TRAINING_NOTICE.ENROLMENT_ID.in(
                select(ENROLMENT.ID).from(ENROLMENT).where(ENROLMENT.SESSION_ID.eq(sessionId))));
    }

    private List<TrainingNotice> where(Condition condition) {
        var rows = database.select(TRAINING_NOTICE.asterisk(), PARTICIPANT.EMAIL)
                .from(TRAINING_NOTICE)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(TRAINING_NOTICE.ENROLMENT_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ENROLMENT.PARTICIPANT_ID))
                .where(condition)
                .orderBy(TRAINING_NOTICE.ID.desc())
                .fetch();
        Map<Long, Enrolment> people = enrolments.numbered(rows.getValues(TRAINING_NOTICE.ENROLMENT_ID)).stream()
                .collect(Collectors.toMap(Enrolment::id, Function.identity()));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(people.get(row.get(TRAINING_NOTICE.ENROLMENT_ID))).stream()
                        .map(enrolment -> new TrainingNotice(
                                row.get(TRAINING_NOTICE.ID),
                                enrolment,
                                row.get(PARTICIPANT.EMAIL),
                                Kind.valueOf(row.get(TRAINING_NOTICE.KIND)),
                                row.get(TRAINING_NOTICE.MADE_AT).toInstant(),
                                TrainingNotice.State.valueOf(row.get(TRAINING_NOTICE.STATE)))))
                .toList();
    }

    /** Notes what became of a waiting notice; whether it was waiting. */
    boolean settle(long id, TrainingNotice.State from, TrainingNotice.State to, Instant at) {
        return database.update(TRAINING_NOTICE)
                        .set(TRAINING_NOTICE.STATE, to.name())
                        .set(TRAINING_NOTICE.DONE_AT, at.atOffset(ZoneOffset.UTC))
                        .where(TRAINING_NOTICE.ID.eq(id), TRAINING_NOTICE.STATE.eq(from.name()))
                        .execute()
                == 1;
    }
}
