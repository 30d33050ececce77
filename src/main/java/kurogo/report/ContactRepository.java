package kurogo.report;

import static java.util.Objects.requireNonNull;
import static kurogo.db.Tables.REPORT_ANSWER;
import static kurogo.db.Tables.SUBMISSION;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;

import java.util.Map;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.ContactAnswers;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** Contacts named in reports. */
@Repository
class ContactRepository {

    private static final Field<Integer> AGE = rowNumber()
            .over()
            .partitionBy(SUBMISSION.MUNICIPALITY_CODE)
            .orderBy(SUBMISSION.DECIDED_AT.desc(), SUBMISSION.ID.desc())
            .as("age");

    private final DSLContext database;

    ContactRepository(DSLContext database) {
        this.database = database;
    }

    /** The contact of each municipality's last counted report that names one. */
    Map<MunicipalityCode, ContactAnswers> latest() {
        Table<? extends Record> named = database.select(
                        SUBMISSION.MUNICIPALITY_CODE,
                        REPORT_ANSWER.CONTACT_SECTION,
                        REPORT_ANSWER.CONTACT_NAME,
                        REPORT_ANSWER.CONTACT_PHONE,
                        REPORT_ANSWER.CONTACT_EMAIL,
                        AGE)
                .from(SUBMISSION)
                .join(REPORT_ANSWER)
                .on(REPORT_ANSWER.SUBMISSION_ID.eq(SUBMISSION.ID))
                .where(SUBMISSION.SLOT.eq(Slot.COUNTED.name()))
                .and(REPORT_ANSWER
                        .CONTACT_SECTION
                        .ne("")
                        .or(REPORT_ANSWER.CONTACT_NAME.ne(""))
                        .or(REPORT_ANSWER.CONTACT_EMAIL.ne("")))
                .asTable(name("named"));
        return database.select(
                        named.field(SUBMISSION.MUNICIPALITY_CODE),
                        named.field(REPORT_ANSWER.CONTACT_SECTION),
                        named.field(REPORT_ANSWER.CONTACT_NAME),
                        named.field(REPORT_ANSWER.CONTACT_PHONE),
                        named.field(REPORT_ANSWER.CONTACT_EMAIL))
                .from(named)
                .where(requireNonNull(named.field(AGE)).eq(1))
                .fetchMap(
                        row -> new MunicipalityCode(row.value1()),
                        row -> new ContactAnswers(row.value2(), row.value3(), row.value4(), row.value5()));
    }
}
