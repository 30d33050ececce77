package kurogo.followup;

import static kurogo.db.Tables.NOTICE_DIGEST;
import static kurogo.db.Tables.NOTICE_MEETING;
import static org.jooq.impl.DSL.condition;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Which program takes care of which mail. A row says that one does, and since when; that it is over where it says no moment. */
@Repository
class NoticeClaimRepository {

    /** Nobody is at one mail for longer: a mail server is waited for less than a minute. */
    static final Duration AT_MOST_AT_ONE = Duration.ofMinutes(10);

    private final DSLContext database;

    NoticeClaimRepository(DSLContext database) {
        this.database = database;
    }

    /** Who takes care of somebody's mail of a day. */
    NoticePost.Claim claim(long userId, LocalDate day) {
        return claim(
                NOTICE_DIGEST,
                NOTICE_DIGEST.TAKEN_AT,
                Map.of(NOTICE_DIGEST.USER_ID, userId, NOTICE_DIGEST.OF_DAY, day));
    }

    /** Who takes care of somebody's mail of a meeting. */
    NoticePost.Claim claim(MeetingNotice notice) {
        return claim(
                NOTICE_MEETING,
                NOTICE_MEETING.TAKEN_AT,
                Map.of(
                        NOTICE_MEETING.USER_ID, notice.userId(),
                        NOTICE_MEETING.CONVERSATION_ID, notice.conversationId(),
                        NOTICE_MEETING.BEGINS_AT, notice.begins()));
    }

    private NoticePost.Claim claim(Table<?> claims, Field<OffsetDateTime> takenAt, Map<Field<?>, Object> row) {
        return new Row(claims, takenAt, row);
    }

    /** A program was at it, and cannot be any more. */
    static Condition isLeft(Field<OffsetDateTime> takenAt, Instant now) {
        return takenAt.isNotNull().and(takenAt.lt(now.minus(AT_MOST_AT_ONE).atOffset(ZoneOffset.UTC)));
    }

    /** A row says that a notice is taken care of. Who took it over from another is told from them by the moment. */
    private final class Row implements NoticePost.Claim {

        private final Table<?> claims;
        private final Field<OffsetDateTime> takenAt;
        private final Map<Field<?>, Object> row;
        private Optional<OffsetDateTime> mine = Optional.empty();

        Row(Table<?> claims, Field<OffsetDateTime> takenAt, Map<Field<?>, Object> row) {
            this.claims = claims;
            this.takenAt = takenAt;
            this.row = row;
        }

        @Override
        public boolean take(Instant now) {
            OffsetDateTime moment = now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            boolean taken = takeFirst(moment) || takeOver(moment, now);
            if (taken) {
                mine = Optional.of(moment);
            }
            return taken;
        }

        private boolean takeFirst(OffsetDateTime moment) {
            return database.insertInto(claims)
                            .set(row)
                            .set(takenAt, moment)
                            .onConflictDoNothing()
                            .execute()
                    == 1;
        }

        /** From a program that died at it. */
        private boolean takeOver(OffsetDateTime moment, Instant now) {
            return database.update(claims)
                            .set(takenAt, moment)
                            .where(condition(row), isLeft(takenAt, now))
                            .execute()
                    == 1;
        }

        @Override
        public void settle() {
            database.update(claims)
                    .setNull(takenAt)
                    .where(condition(row), isMine())
                    .execute();
        }

        @Override
        public void giveBack() {
            database.deleteFrom(claims).where(condition(row), isMine()).execute();
        }

        private Condition isMine() {
            return mine.map(takenAt::eq).orElseGet(DSL::falseCondition);
        }
    }
}
