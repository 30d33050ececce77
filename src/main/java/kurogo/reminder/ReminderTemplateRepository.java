package kurogo.reminder;

import static kurogo.db.Tables.REMINDER_TEMPLATE;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Wordings in all their versions. */
@Repository
class ReminderTemplateRepository {

    private final DSLContext database;

    ReminderTemplateRepository(DSLContext database) {
        this.database = database;
    }

    /** The newest version, if any was ever stored. */
    Optional<ReminderTemplate> newest(Occasion occasion) {
        return versions(occasion).stream().findFirst();
    }

    /** All stored versions, the newest first. */
    List<ReminderTemplate> versions(Occasion occasion) {
        return database.select(
                        REMINDER_TEMPLATE.VERSION_NUMBER,
                        REMINDER_TEMPLATE.SUBJECT,
                        REMINDER_TEMPLATE.WORDING,
                        REMINDER_TEMPLATE.CREATED_AT,
                        REMINDER_TEMPLATE.CREATED_BY)
                .from(REMINDER_TEMPLATE)
                .where(REMINDER_TEMPLATE.OCCASION.eq(occasion.name()))
                .orderBy(REMINDER_TEMPLATE.VERSION_NUMBER.desc())
                .fetch(row -> new ReminderTemplate(
                        occasion,
                        row.value1(),
                        new Wording(row.value2(), row.value3()),
                        Optional.of(new ReminderTemplate.Change(row.value4().toInstant(), row.value5()))));
    }

    /** Keeps the next version; whether nobody else kept it first. */
    boolean insert(ReminderTemplate template) {
        ReminderTemplate.Change change = template.changed().orElseThrow();
        return database.insertInto(REMINDER_TEMPLATE)
                        .set(REMINDER_TEMPLATE.OCCASION, template.occasion().name())
                        .set(REMINDER_TEMPLATE.VERSION_NUMBER, template.version())
                        .set(REMINDER_TEMPLATE.SUBJECT, template.wording().subject())
                        .set(REMINDER_TEMPLATE.WORDING, template.wording().text())
                        .set(REMINDER_TEMPLATE.CREATED_AT, change.at().atOffset(ZoneOffset.UTC))
                        .set(REMINDER_TEMPLATE.CREATED_BY, change.by())
                        .onConflict(REMINDER_TEMPLATE.OCCASION, REMINDER_TEMPLATE.VERSION_NUMBER)
                        .doNothing()
                        .execute()
                == 1;
    }
}
