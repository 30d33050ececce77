package kurogo.followup;

import static kurogo.db.Tables.NOTICE_DIGEST;
import static kurogo.db.Tables.NOTICE_SETTING;
import static kurogo.db.Tables.USER_ACCOUNT;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                        row.getOnScreen(), row.getByMail(), row.getAddress(), row.getDaysBefore(), row.getVersion()));
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
                NOTICE_SETTING.ADDRESS, setting.address(),
                NOTICE_SETTING.DAYS_BEFORE, setting.daysBefore());
    }

    /** Those who want mail, are let in, and have got none of a day. */
    List<Long> waitingFor(LocalDate day) {
        return database.select(NOTICE_SETTING.USER_ID)
                .from(NOTICE_SETTING)
                .join(USER_ACCOUNT)
                .on(USER_ACCOUNT.ID.eq(NOTICE_SETTING.USER_ID))
                .where(NOTICE_SETTING.BY_MAIL.isTrue())
                .and(NOTICE_SETTING.ADDRESS.ne(""))
                .and(USER_ACCOUNT.ENABLED.isTrue())
                .and(notExists(selectOne()
                        .from(NOTICE_DIGEST)
                        .where(NOTICE_DIGEST.USER_ID.eq(NOTICE_SETTING.USER_ID))
                        .and(NOTICE_DIGEST.OF_DAY.eq(day))))
                .orderBy(NOTICE_SETTING.USER_ID)
                .fetch(row -> row.value1());
    }

    /** Notes that somebody's mail of a day is taken care of; whether nobody else had. */
    boolean claim(long userId, LocalDate day) {
        return database.insertInto(NOTICE_DIGEST)
                        .set(NOTICE_DIGEST.USER_ID, userId)
                        .set(NOTICE_DIGEST.OF_DAY, day)
                        .onConflict(NOTICE_DIGEST.USER_ID, NOTICE_DIGEST.OF_DAY)
                        .doNothing()
                        .execute()
                == 1;
    }
}
