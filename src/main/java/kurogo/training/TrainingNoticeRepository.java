package kurogo.training;

import static kurogo.db.Tables.ENROLMENT;
import static kurogo.db.Tables.PARTICIPANT;
import static kurogo.db.Tables.TRAINING_DAY;
import static kurogo.db.Tables.TRAINING_NOTICE;
import static kurogo.db.Tables.TRAINING_SESSION;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.training.TrainingNotice.Attendee;
import kurogo.training.TrainingNotice.Kind;
import kurogo.training.TrainingNotice.Leader;
import kurogo.training.TrainingNotice.Recipient;
import kurogo.training.TrainingNotice.State;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Repository;

/** What people of sessions are told. */
@Repository
class TrainingNoticeRepository {

    private final DSLContext database;
    private final EnrolmentRepository enrolments;
    private final TrainingChangeRepository changes;

    TrainingNoticeRepository(DSLContext database, EnrolmentRepository enrolments, TrainingChangeRepository changes) {
        this.database = database;
        this.enrolments = enrolments;
        this.changes = changes;
    }

    /** Tells people put down. */
    void add(NewNotice what, Collection<Long> enrolmentIds) {
        add(what, TRAINING_NOTICE.ENROLMENT_ID, enrolmentIds);
    }

    /** Tells people who teach or help. */
    void addToTeam(NewNotice what, Collection<Long> userIds) {
        add(what, TRAINING_NOTICE.USER_ID, userIds);
    }

    private void add(NewNotice what, Field<Long> whom, Collection<Long> ids) {
        database.batch(ids.stream()
                        .map(id -> database.insertInto(TRAINING_NOTICE)
                                .set(whom, id)
                                .set(TRAINING_NOTICE.SESSION_ID, what.sessionId())
                                .set(TRAINING_NOTICE.KIND, what.kind().name())
                                .set(TRAINING_NOTICE.CHANGE_ID, what.changeId().orElse(null))
                                .set(TRAINING_NOTICE.MADE_AT, what.madeAt().atOffset(ZoneOffset.UTC))
                                .set(TRAINING_NOTICE.STATE, State.WAITING.name()))
                        .toList())
                .execute();
    }

    /**
     * Gives up what waits since before a moment, and all but the cancelling of sessions that were cancelled or are over: of which no day is left from a day
     * on.
     */
    void giveUp(Instant before, LocalDate day, Instant at) {
        database.update(TRAINING_NOTICE)
                .set(TRAINING_NOTICE.STATE, State.TOO_LATE.name())
                .set(TRAINING_NOTICE.DONE_AT, at.atOffset(ZoneOffset.UTC))
                .where(TRAINING_NOTICE.STATE.eq(State.WAITING.name()))
                .and(TRAINING_NOTICE.MADE_AT.lt(before.atOffset(ZoneOffset.UTC)).or(outlived(day)))
                .execute();
    }

    /** What is of no use any more: all but the cancelling of a session that was cancelled, or of which no day is left from a day on. */
    private static Condition outlived(LocalDate day) {
        Condition over = TRAINING_NOTICE.SESSION_ID.notIn(
                select(TRAINING_DAY.SESSION_ID).from(TRAINING_DAY).where(TRAINING_DAY.HELD_ON.ge(day)));
        Condition cancelled = TRAINING_NOTICE.SESSION_ID.in(select(TRAINING_SESSION.ID)
                .from(TRAINING_SESSION)
                .where(TRAINING_SESSION.STATE.eq(SessionState.CANCELLED.name())));
        return TRAINING_NOTICE.KIND.ne(Kind.CANCELLED.name()).and(over.or(cancelled));
    }

    List<TrainingNotice> waiting(int most) {
        return where(TRAINING_NOTICE.ID.in(select(TRAINING_NOTICE.ID)
                .from(TRAINING_NOTICE)
                .where(TRAINING_NOTICE.STATE.eq(State.WAITING.name()))
                .orderBy(TRAINING_NOTICE.ID)
                .limit(most)));
    }

    /** Notices to the people of a session, the newest first. */
    List<TrainingNotice> of(long sessionId) {
        return where(TRAINING_NOTICE.SESSION_ID.eq(sessionId));
    }

    /** What somebody who teaches or helps was told since a moment, the newest first. */
    List<TrainingNotice> ofLeader(long userId, Instant since) {
        return where(TRAINING_NOTICE.USER_ID.eq(userId).and(madeSince(since)));
    }

    /**
     * What people of a municipality were told since a moment beyond reminders, the newest first; not what came too late for a session that was cancelled or
     * is over by a day. What was only not sent for long is of use still.
     */
    List<TrainingNotice> news(MunicipalityCode municipality, Instant since, LocalDate day) {
        return where(ENROLMENT
                .MUNICIPALITY_CODE
                .eq(municipality.digits())
                .and(TRAINING_NOTICE.KIND.ne(Kind.REMINDER.name()))
                .and(TRAINING_NOTICE
                        .STATE
                        .ne(State.TOO_LATE.name())
                        .or(outlived(day).not()))
                .and(madeSince(since)));
    }

    private static Condition madeSince(Instant since) {
        return TRAINING_NOTICE.MADE_AT.ge(since.atOffset(ZoneOffset.UTC));
    }

    private List<TrainingNotice> where(Condition condition) {
        Result<Record> rows = database.select(TRAINING_NOTICE.asterisk(), PARTICIPANT.EMAIL)
                .from(TRAINING_NOTICE)
                .leftJoin(ENROLMENT)
                .on(ENROLMENT.ID.eq(TRAINING_NOTICE.ENROLMENT_ID))
                .leftJoin(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ENROLMENT.PARTICIPANT_ID))
                .where(condition)
                .orderBy(TRAINING_NOTICE.ID.desc())
                .fetch();
        Map<Long, Enrolment> people = enrolments.numbered(numbers(rows, TRAINING_NOTICE.ENROLMENT_ID)).stream()
                .collect(Collectors.toMap(Enrolment::id, Function.identity()));
        Map<Long, SessionChange> known = changes.numbered(numbers(rows, TRAINING_NOTICE.CHANGE_ID));
        return rows.stream()
                .map(row -> new TrainingNotice(
                        row.get(TRAINING_NOTICE.ID),
                        row.get(TRAINING_NOTICE.SESSION_ID),
                        recipient(row, people),
                        Kind.valueOf(row.get(TRAINING_NOTICE.KIND)),
                        Optional.ofNullable(row.get(TRAINING_NOTICE.CHANGE_ID)).map(known::get),
                        row.get(TRAINING_NOTICE.MADE_AT).toInstant(),
                        State.valueOf(row.get(TRAINING_NOTICE.STATE))))
                .toList();
    }

    private static List<Long> numbers(Result<Record> rows, Field<Long> column) {
        return rows.getValues(column).stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Recipient recipient(Record row, Map<Long, Enrolment> people) {
        return Optional.ofNullable(row.get(TRAINING_NOTICE.ENROLMENT_ID))
                .map(people::get)
                .<Recipient>map(enrolment -> new Attendee(enrolment, row.get(PARTICIPANT.EMAIL)))
                .orElseGet(() -> new Leader(row.get(TRAINING_NOTICE.USER_ID)));
    }

    /** Notes what became of a notice, if it still stands where it was seen; whether it did. */
    boolean settle(long id, State from, State to, Instant at) {
        return database.update(TRAINING_NOTICE)
                        .set(TRAINING_NOTICE.STATE, to.name())
                        .set(TRAINING_NOTICE.DONE_AT, at.atOffset(ZoneOffset.UTC))
                        .where(TRAINING_NOTICE.ID.eq(id), TRAINING_NOTICE.STATE.eq(from.name()))
                        .execute()
                == 1;
    }
}
