package kurogo.followup;

import static kurogo.db.Tables.CONVERSATION;
import static kurogo.db.Tables.CONVERSATION_PARTICIPANT;
import static kurogo.db.Tables.NOTICE_DIGEST;
import static kurogo.db.Tables.NOTICE_SETTING;
import static kurogo.db.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kurogo.access.Role;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** How people want to be reminded, and of which day they were. */
@Repository
class NoticeRepository {

    private final DSLContext database;

    NoticeRepository(DSLContext database) {
        this.database = database;
    }

    Optional<NoticeSetting> find(long userId) {
        return database.selectFrom(NOTICE_SETTING)
                .where(NOTICE_SETTING.USER_ID.eq(userId))
                .fetchOptional(row -> new NoticeSetting(
                        row.getOnScreen(),
                        row.getByMail(),
                        row.getDigest(),
                        row.getAddress(),
                        row.getDaysBefore(),
                        row.getVersion()));
    }

    /** Keeps a choice if nobody changed it since it was read; whether nobody did. */
    boolean keep(long userId, NoticeSetting read, NoticeSetting chosen) {
        if (read.version() == 0) {
            return database.insertInto(NOTICE_SETTING)
                            .set(columns(chosen))
                            .set(NOTICE_SETTING.USER_ID, userId)
                            .set(NOTICE_SETTING.VERSION, 1)
                            .onConflict(NOTICE_SETTING.USER_ID)
                            .doNothing()
                            .execute()
                    == 1;
        }
        return database.update(NOTICE_SETTING)
                        .set(columns(chosen))
                        .set(NOTICE_SETTING.VERSION, NOTICE_SETTING.VERSION.plus(1))
                        .where(NOTICE_SETTING.USER_ID.eq(userId), NOTICE_SETTING.VERSION.eq(read.version()))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, Object> columns(NoticeSetting setting) {
        return Map.of(
                NOTICE_SETTING.ON_SCREEN, setting.onScreen(),
                NOTICE_SETTING.BY_MAIL, setting.byMail(),
                NOTICE_SETTING.DIGEST, setting.digest(),
                NOTICE_SETTING.ADDRESS, setting.address(),
                NOTICE_SETTING.DAYS_BEFORE, setting.daysBefore());
    }

    /** How some people are reached who are of the prefecture and let in, by account; to whoever has chosen nothing notices are shown. */
    Map<Long, NoticeReach> reach(Collection<Long> userIds) {
        return database.select(
                        USER_ACCOUNT.ID, NOTICE_SETTING.ON_SCREEN, NOTICE_SETTING.BY_MAIL, NOTICE_SETTING.ADDRESS)
                .from(USER_ACCOUNT)
                .leftJoin(NOTICE_SETTING)
                .on(NOTICE_SETTING.USER_ID.eq(USER_ACCOUNT.ID))
                .where(USER_ACCOUNT.ID.in(userIds))
                .and(USER_ACCOUNT.ENABLED.isTrue())
                .and(USER_ACCOUNT.ROLE.ne(Role.MUNICIPAL_REPORTER.name()))
                .fetchMap(
                        row -> row.value1(),
                        row -> new NoticeReach(
                                Optional.ofNullable(row.value4()).filter(address -> !address.isEmpty() && row.value3()),
                                Objects.requireNonNullElse(row.value2(), NoticeSetting.USUAL.onScreen())));
    }

    /** Those who want a mail of each day, are let in, and have got none of one, nor is a program at it. */
    List<Long> waitingFor(LocalDate day, Instant now) {
        return database.select(NOTICE_SETTING.USER_ID)
                .from(NOTICE_SETTING)
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(NOTICE_SETTING.USER_ID))
                .where(NOTICE_SETTING.DIGEST.isTrue())
                .and(NOTICE_SETTING.ADDRESS.ne(""))
                .and(USER_ACCOUNT.ENABLED.isTrue())
                .and(notExists(selectOne()
                        .from(NOTICE_DIGEST)
                        .where(NOTICE_DIGEST.USER_ID.eq(NOTICE_SETTING.USER_ID))
                        .and(NOTICE_DIGEST.OF_DAY.eq(day))
                        .andNot(NoticeClaimRepository.isLeft(NOTICE_DIGEST.TAKEN_AT, now))))
                .orderBy(NOTICE_SETTING.USER_ID)
                .fetch(row -> row.value1());
    }

    /** Meetings that begin from one moment on and before another, each with those who take part, want mail and are let in. */
    List<MeetingNotice> meetings(LocalDateTime from, LocalDateTime before) {
        return database
                .select(NOTICE_SETTING.USER_ID, CONVERSATION.ID, CONVERSATION.HELD_ON, CONVERSATION.BEGINS_AT)
                .from(CONVERSATION)
                .join(NOTICE_SETTING)
                .on(NOTICE_SETTING.USER_ID.eq(CONVERSATION.OWNER_ID))
                .or(exists(selectOne()
                        .from(CONVERSATION_PARTICIPANT)
                        .where(CONVERSATION_PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
                        .and(CONVERSATION_PARTICIPANT.USER_ID.eq(NOTICE_SETTING.USER_ID))))
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(NOTICE_SETTING.USER_ID))
                .where(CONVERSATION.HELD_ON.between(from.toLocalDate(), before.toLocalDate()))
                .and(CONVERSATION.STATE.eq(ConversationState.PLANNED.name()))
                .and(CONVERSATION.WITHDRAWN_AT.isNull())
                .and(CONVERSATION.BEGINS_AT.isNotNull())
                .and(NOTICE_SETTING.BY_MAIL.isTrue())
                .and(NOTICE_SETTING.ADDRESS.ne(""))
                .and(USER_ACCOUNT.ENABLED.isTrue())
                .orderBy(CONVERSATION.HELD_ON, CONVERSATION.BEGINS_AT, CONVERSATION.ID, NOTICE_SETTING.USER_ID)
                .fetch(row -> new MeetingNotice(
                        row.value1(), row.value2(), row.value3().atTime(row.value4())))
                .stream()
                .filter(notice ->
                        !notice.begins().isBefore(from) && notice.begins().isBefore(before))
                .toList();
    }
}
