package kurogo.access;

import static kurogo.db.Tables.USER_ACCOUNT;
import static kurogo.db.Tables.USER_SETTING;
import static org.jooq.impl.DSL.val;

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

    void keep(long userId, String name, String setting) {
        int changed = database.update(USER_SETTING)
                .set(USER_SETTING.SETTING, setting)
                .where(USER_SETTING.USER_ID.eq(userId))
                .and(USER_SETTING.NAME.eq(name))
                .execute();
        if (changed == 0) {
            database.insertInto(USER_SETTING, USER_SETTING.USER_ID, USER_SETTING.NAME, USER_SETTING.SETTING)
                    .select(database.select(USER_ACCOUNT.ID, val(name), val(setting))
                            .from(USER_ACCOUNT)
                            .where(USER_ACCOUNT.ID.eq(userId)))
                    .execute();
        }
    }
}
