package kurogo.training;

import static kurogo.db.Tables.CERTIFICATE;
import static kurogo.db.Tables.ENROLMENT;
import static kurogo.db.Tables.PARTICIPANT;
import static kurogo.db.Tables.TRAINING_DAY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.db.tables.records.ParticipantRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** People who take part in training. */
@Repository
class ParticipantRepository {

    /** A cancelled enrolment and a certificate taken back always have a reason, a seat given up an apology; this is what stands there once it was erased. */
    private static final String ERASED_WORDS = "－";

    private final DSLContext database;

    ParticipantRepository(DSLContext database) {
        this.database = database;
    }

    /** Everybody whose data stand, by municipality and reading. */
    List<Participant> all() {
        return where(PARTICIPANT.ERASED.isFalse());
    }

    /** People of a municipality, or the prefecture's own. */
    List<Participant> of(Optional<MunicipalityCode> municipality) {
        Condition whose = municipality
                .map(code -> PARTICIPANT.MUNICIPALITY_CODE.eq(code.digits()))
                .orElseGet(PARTICIPANT.MUNICIPALITY_CODE::isNull);
        return where(whose.and(PARTICIPANT.ERASED.isFalse()));
    }

    Optional<Participant> find(long id) {
        return where(PARTICIPANT.ID.eq(id)).stream().findFirst();
    }

    /** People with a name, whatever the spaces in it. */
    List<Participant> named(Optional<MunicipalityCode> municipality, String name) {
        String wanted = Person.withoutSpaces(name);
        return of(municipality).stream()
                .filter(one -> one.person().nameWithoutSpaces().equals(wanted))
                .toList();
    }

    private List<Participant> where(Condition condition) {
        return database.selectFrom(PARTICIPANT)
                .where(condition)
                .orderBy(PARTICIPANT.MUNICIPALITY_CODE, PARTICIPANT.KANA, PARTICIPANT.NAME, PARTICIPANT.ID)
                .fetch(ParticipantRepository::participant);
    }

    private static Participant participant(ParticipantRecord row) {
        Person person = new Person(
                Optional.ofNullable(row.getMunicipalityCode()).map(MunicipalityCode::new),
                row.getName(),
                row.getKana(),
                row.getSection(),
                row.getPost(),
                row.getEmail(),
                row.getManager(),
                Optional.ofNullable(row.getSince()));
        return new Participant(
                row.getId(), person, Optional.ofNullable(row.getLeftOn()), row.getErased(), row.getVersion());
    }

    long insert(Person person, LocalDate today) {
        return database.insertInto(PARTICIPANT)
                .set(columns(person))
                .set(PARTICIPANT.NOTED_ON, today)
                .set(PARTICIPANT.ERASED, false)
                .set(PARTICIPANT.VERSION, 1)
                .returningResult(PARTICIPANT.ID)
                .fetchSingle()
                .value1();
    }

    /** Changes somebody's data if nobody changed them since they were read; whether it did. */
    boolean update(Participant read, Person person, Optional<LocalDate> leftOn, LocalDate today) {
        return database.update(PARTICIPANT)
                        .set(columns(person))
                        .set(PARTICIPANT.LEFT_ON, leftOn.orElse(null))
                        .set(PARTICIPANT.NOTED_ON, today)
                        .set(PARTICIPANT.VERSION, PARTICIPANT.VERSION.plus(1))
                        .where(PARTICIPANT.ID.eq(read.id()), PARTICIPANT.VERSION.eq(read.version()))
                        .execute()
                == 1;
    }

    /** Erases who somebody is if nobody changed it since it was read; whether it did. What they took part in keeps counting. */
    boolean erase(Participant read) {
        boolean erased = erase(PARTICIPANT.ID.eq(read.id()).and(PARTICIPANT.VERSION.eq(read.version()))) == 1;
        if (erased) {
            eraseWords(List.of(read.id()));
        }
        return erased;
    }

    /**
     * Erases who people are of whom nothing was noted since a day, and who were put down for no session on it or after; their numbers. They are
     * locked first and looked at anew: whoever was touched, or erased, until the lock was had stays as they are.
     */
    List<Long> eraseUntouchedSince(LocalDate day) {
        List<Long> locked = database.select(PARTICIPANT.ID)
                .from(PARTICIPANT)
                .where(untouchedSince(day))
                .orderBy(PARTICIPANT.ID)
                .forUpdate()
                .fetch(PARTICIPANT.ID);
        if (locked.isEmpty()) {
            return List.of();
        }
        Condition untouched = PARTICIPANT.ID.in(locked).and(untouchedSince(day));
        List<Long> old = database.select(PARTICIPANT.ID)
                .from(PARTICIPANT)
                .where(untouched)
                .orderBy(PARTICIPANT.ID)
                .fetch(PARTICIPANT.ID);
        erase(untouched);
        eraseWords(old);
        return old;
    }

    private static Condition untouchedSince(LocalDate day) {
        return PARTICIPANT
                .ERASED
                .isFalse()
                .and(PARTICIPANT.NOTED_ON.lt(day))
                .and(DSL.notExists(DSL.selectOne()
                        .from(ENROLMENT)
                        .join(TRAINING_DAY)
                        .on(TRAINING_DAY.SESSION_ID.eq(ENROLMENT.SESSION_ID))
                        .where(ENROLMENT.PARTICIPANT_ID.eq(PARTICIPANT.ID), TRAINING_DAY.HELD_ON.ge(day))));
    }

    private int erase(Condition whom) {
        return database.update(PARTICIPANT)
                .set(PARTICIPANT.NAME, "")
                .set(PARTICIPANT.KANA, "")
                .set(PARTICIPANT.SECTION, "")
                .set(PARTICIPANT.POST, "")
                .set(PARTICIPANT.EMAIL, "")
                .set(PARTICIPANT.SINCE, DSL.castNull(PARTICIPANT.SINCE))
                .set(PARTICIPANT.ERASED, true)
                .set(PARTICIPANT.VERSION, PARTICIPANT.VERSION.plus(1))
                .where(whom)
                .execute();
    }

    /** Section and post of then, and what was written of them: in a small office it tells who somebody was. */
    private void eraseWords(Collection<Long> ids) {
        database.update(ENROLMENT)
                .set(ENROLMENT.SECTION, "")
                .set(ENROLMENT.POST, "")
                .set(ENROLMENT.APOLOGY, DSL.when(ENROLMENT.APOLOGY.eq(""), "").otherwise(ERASED_WORDS))
                .set(ENROLMENT.EXEMPTION, "")
                .set(
                        ENROLMENT.REASON,
                        DSL.when(ENROLMENT.STATE.eq(EnrolmentState.CANCELLED.name()), ERASED_WORDS)
                                .otherwise(""))
                .set(ENROLMENT.VERSION, ENROLMENT.VERSION.plus(1))
                .where(ENROLMENT.PARTICIPANT_ID.in(ids))
                .execute();
        database.update(CERTIFICATE)
                .set(CERTIFICATE.REVOKED_BECAUSE, ERASED_WORDS)
                .where(CERTIFICATE.PARTICIPANT_ID.in(ids), CERTIFICATE.REVOKED_AT.isNotNull())
                .execute();
    }

    private static Map<Field<?>, @Nullable Object> columns(Person person) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(
                PARTICIPANT.MUNICIPALITY_CODE,
                person.municipality().map(MunicipalityCode::digits).orElse(null));
        columns.put(PARTICIPANT.NAME, person.name());
        columns.put(PARTICIPANT.KANA, person.kana());
        columns.put(PARTICIPANT.SECTION, person.section());
        columns.put(PARTICIPANT.POST, person.post());
        columns.put(PARTICIPANT.EMAIL, person.email());
        columns.put(PARTICIPANT.MANAGER, person.manager());
        columns.put(PARTICIPANT.SINCE, person.since().orElse(null));
        return columns;
    }
}
