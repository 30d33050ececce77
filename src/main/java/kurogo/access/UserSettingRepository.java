package kurogo.access;

import static kurogo.db.Tables.USER_ACCOUNT;
import static kurogo.db.Tables.USER_SETTING;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class UserSettingRepository {

    private final DSLContext database;

    UserSettingRepository(DSLContext database) {
        this.database = database;
    }

    Optional<String> find(long userId, String name) {
        return database.select(USER_SETTING.SETTING)
                .from(USER_SETTING)
                .where(USER_SETTING.USER_ID.eq(userId))
                .and(USER_SETTING.NAME.eq(name))
                .fetchOptional(row -> row.value1());
    }

    /** Two windows of one person may keep a setting for the first time at the same moment; the account lets in one after the other. */
    void keep(long userId, String name, String setting) {
        if (changed(userId, name, setting) || !locked(userId) || changed(userId, name, setting)) {
            return;
        }
        database.insertInto(USER_SETTING)
                .set(USER_SETTING.USER_ID, userId)
                .set(USER_SETTING.NAME, name)
                .set(USER_SETTING.SETTING, setting)
                .execute();
    }

    private boolean changed(long userId, String name, String setting) {
        return database.update(USER_SETTING)
                        .set(USER_SETTING.SETTING, setting)
                        .where(USER_SETTING.USER_ID.eq(userId))
                        .and(USER_SETTING.NAME.eq(name))
                        .execute()
                > 0;
    }

    /** Whether there is such an account, which nobody else locks until this transaction is over. */
    private boolean locked(long userId) {
        return database.select(USER_ACCOUNT.ID)
                .from(USER_ACCOUNT)
                .where(USER_ACCOUNT.ID.eq(userId))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }
}
