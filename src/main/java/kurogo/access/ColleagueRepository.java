package kurogo.access;

import static kurogo.db.Tables.USER_ACCOUNT;
import static org.jooq.Records.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who works here, and in which section. */
@Repository
class ColleagueRepository {

    private final DSLContext database;

    ColleagueRepository(DSLContext database) {
        this.database = database;
    }

    /** Everybody who is let in and is no municipality's reporter, by section and name. */
    List<Colleague> all() {
        return where(USER_ACCOUNT.ENABLED.isTrue().and(USER_ACCOUNT.ROLE.ne(Role.MUNICIPAL_REPORTER.name())));
    }

    /** Staff and administrators who are let in, by section and name. */
    List<Colleague> responsible() {
        return where(USER_ACCOUNT
                .ENABLED
                .isTrue()
                .and(USER_ACCOUNT.ROLE.in(Role.PREFECTURE_STAFF.name(), Role.ADMINISTRATOR.name())));
    }

    /** Names by number of account, of those too who are let in no more. */
    Map<Long, String> names() {
        return database.select(USER_ACCOUNT.ID, USER_ACCOUNT.DISPLAY_NAME)
                .from(USER_ACCOUNT)
                .where(USER_ACCOUNT.ROLE.ne(Role.MUNICIPAL_REPORTER.name()))
                .fetchMap(USER_ACCOUNT.ID, USER_ACCOUNT.DISPLAY_NAME);
    }

    Optional<Colleague> find(long id) {
        return where(USER_ACCOUNT.ID.eq(id)).stream().findFirst();
    }

    /** Notes another section and post of somebody if they still are where they were seen; whether they were. */
    boolean move(Colleague seen, String section, String post) {
        return database.update(USER_ACCOUNT)
                        .set(USER_ACCOUNT.SECTION, section)
                        .set(USER_ACCOUNT.POST, post)
                        .where(USER_ACCOUNT.ID.eq(seen.id()), USER_ACCOUNT.SECTION.eq(seen.section()))
                        .and(USER_ACCOUNT.POST.eq(seen.post()))
                        .execute()
                == 1;
    }

    private List<Colleague> where(Condition condition) {
        return database.select(USER_ACCOUNT.ID, USER_ACCOUNT.DISPLAY_NAME, USER_ACCOUNT.SECTION, USER_ACCOUNT.POST)
                .from(USER_ACCOUNT)
                .where(condition)
                .orderBy(USER_ACCOUNT.SECTION, USER_ACCOUNT.DISPLAY_NAME, USER_ACCOUNT.ID)
                .fetch(mapping(Colleague::new));
    }
}
