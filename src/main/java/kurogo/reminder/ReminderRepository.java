package kurogo.reminder;

import static kurogo.db.Tables.MUNICIPALITY;
import static kurogo.db.Tables.REMINDER;
import static kurogo.db.Tables.REPORTING_ROUND;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reminders that were given. */
@Repository
class ReminderRepository {

    private static final int COLUMNS = 15;

    private final DSLContext database;

    ReminderRepository(DSLContext database) {
        this.database = database;
    }

    boolean isPressed(String press) {
        return database.fetchExists(REMINDER, REMINDER.PRESS.eq(press));
    }

    /** Writes letters down in one batch. */
    void insert(NewReminder reminder, List<Letter> letters) {
        database.batch(database.insertInto(
                                REMINDER,
                                REMINDER.ROUND_ID,
                                REMINDER.MUNICIPALITY_CODE,
                                REMINDER.PRESS,
                                REMINDER.OCCASION,
                                REMINDER.WAY,
                                REMINDER.RECIPIENTS,
                                REMINDER.SECTION,
                                REMINDER.CONTACT_NAME,
                                REMINDER.SUBJECT,
                                REMINDER.WORDING,
                                REMINDER.STATE,
                                REMINDER.REPLY,
                                REMINDER.MADE_AT,
                                REMINDER.MADE_BY,
                                REMINDER.FINISHED_AT)
                        .values(Collections.nCopies(COLUMNS, DSL.param())))
                .bind(letters.stream().map(letter -> values(reminder, letter)).toArray(Object[][]::new))
                .execute();
    }

    private static @Nullable Object[] values(NewReminder reminder, Letter letter) {
        Addressee addressee = letter.addressee();
        OffsetDateTime at = utc(reminder.at());
        return new @Nullable Object[] {
            reminder.order().roundId(),
            addressee.municipality().digits(),
            reminder.press(),
            reminder.order().occasion().name(),
            reminder.way().name(),
            addressee.addresses().stream().map(MailAddress::text).collect(Collectors.joining(", ")),
            addressee.contact().section(),
            addressee.contact().name(),
            letter.subject(),
            letter.text(),
            reminder.state().name(),
            "",
            at,
            reminder.by(),
            reminder.state() == Reminder.State.DONE ? at : null
        };
    }

    /** When each municipality was last reminded in a round; failures do not count. */
    Map<MunicipalityCode, Instant> lastReminded(long roundId) {
        return database.select(REMINDER.MUNICIPALITY_CODE, max(REMINDER.MADE_AT))
                .from(REMINDER)
                .where(REMINDER.ROUND_ID.eq(roundId))
                .and(REMINDER.STATE.ne(Reminder.State.FAILED.name()))
                .groupBy(REMINDER.MUNICIPALITY_CODE)
                .fetchMap(
                        row -> new MunicipalityCode(row.value1()),
                        row -> row.value2().toInstant());
    }

    /** The reminders of a round, the newest first. */
    List<Reminder> ofRound(long roundId) {
        return where(REMINDER.ROUND_ID.eq(roundId));
    }

    /** The reminders a municipality was given in all rounds, the newest first. */
    List<Reminder> ofMunicipality(MunicipalityCode municipality) {
        return where(REMINDER.MUNICIPALITY_CODE.eq(municipality.digits()));
    }

    /** The mails of a press that wait for their turn, in the order they were written down. */
    List<Reminder> waiting(String press) {
        return where(REMINDER.PRESS.eq(press).and(REMINDER.STATE.eq(Reminder.State.WAITING.name())))
                .reversed();
    }

    /** Takes a mail up to be sent; whether it was still waiting. */
    boolean claim(long id) {
        return database.update(REMINDER)
                        .set(REMINDER.STATE, Reminder.State.SENDING.name())
                        .where(REMINDER.ID.eq(id))
                        .and(REMINDER.STATE.eq(Reminder.State.WAITING.name()))
                        .execute()
                == 1;
    }

    void done(long id, Instant at) {
        database.update(REMINDER)
                .set(REMINDER.STATE, Reminder.State.DONE.name())
                .set(REMINDER.FINISHED_AT, utc(at))
                .where(REMINDER.ID.eq(id))
                .execute();
    }

    void failed(long id, MailFailure failure, String reply, Instant at) {
        fail(REMINDER.ID.eq(id), failure, reply, at);
    }

    /** Lets all mails of a press that are in a state fail. */
    void allFailed(String press, Reminder.State state, MailFailure failure, String reply, Instant at) {
        fail(REMINDER.PRESS.eq(press).and(REMINDER.STATE.eq(state.name())), failure, reply, at);
    }

    /** Lets all mails of a round that wait for their turn fail; how many did. */
    int cancel(long roundId, Instant at) {
        return fail(
                REMINDER.ROUND_ID.eq(roundId).and(REMINDER.STATE.eq(Reminder.State.WAITING.name())),
                MailFailure.CANCELLED,
                "",
                at);
    }

    private int fail(Condition which, MailFailure failure, String reply, Instant at) {
        return database.update(REMINDER)
                .set(REMINDER.STATE, Reminder.State.FAILED.name())
                .set(REMINDER.FAILURE, failure.name())
                .set(REMINDER.REPLY, reply)
                .set(REMINDER.FINISHED_AT, utc(at))
                .where(which)
                .execute();
    }

    private List<Reminder> where(Condition condition) {
        return database.select(
                        REMINDER.asterisk(), REPORTING_ROUND.FISCAL_YEAR, REPORTING_ROUND.PART, MUNICIPALITY.NAME)
                .from(REMINDER)
                .join(REPORTING_ROUND)
                .on(REPORTING_ROUND.ID.eq(REMINDER.ROUND_ID))
                .join(MUNICIPALITY)
                .on(MUNICIPALITY.CODE.eq(REMINDER.MUNICIPALITY_CODE))
                .where(condition)
                .orderBy(REMINDER.ID.desc())
                .fetch(row -> new Reminder(
                        row.get(REMINDER.ID),
                        new ReportingPeriod(
                                new FiscalYear(row.get(REPORTING_ROUND.FISCAL_YEAR)),
                                PeriodPart.valueOf(row.get(REPORTING_ROUND.PART))),
                        new MunicipalityCode(row.get(REMINDER.MUNICIPALITY_CODE)),
                        row.get(MUNICIPALITY.NAME),
                        Way.valueOf(row.get(REMINDER.WAY)),
                        Reminder.State.valueOf(row.get(REMINDER.STATE)),
                        row.get(REMINDER.RECIPIENTS),
                        row.get(REMINDER.SECTION),
                        row.get(REMINDER.CONTACT_NAME),
                        row.get(REMINDER.SUBJECT),
                        row.get(REMINDER.WORDING),
                        Optional.ofNullable(row.get(REMINDER.FAILURE)).map(MailFailure::valueOf),
                        row.get(REMINDER.REPLY),
                        row.get(REMINDER.MADE_AT).toInstant(),
                        row.get(REMINDER.MADE_BY),
                        Optional.ofNullable(row.get(REMINDER.FINISHED_AT)).map(OffsetDateTime::toInstant)));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
