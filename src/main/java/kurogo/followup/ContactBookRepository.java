package kurogo.followup;

import static kurogo.db.Tables.MUNICIPAL_CONTACT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** People at municipalities. */
@Repository
class ContactBookRepository {

    private final DSLContext database;

    ContactBookRepository(DSLContext database) {
        this.database = database;
    }

    /** The people of some municipalities, those who have left too, by municipality and in the order they came. */
    List<MunicipalContact> of(Collection<MunicipalityCode> municipalities) {
        return where(MUNICIPAL_CONTACT.MUNICIPALITY_CODE.in(
                municipalities.stream().map(MunicipalityCode::digits).toList()));
    }

    Optional<MunicipalContact> find(long id) {
        return where(MUNICIPAL_CONTACT.ID.eq(id)).stream().findFirst();
    }

    private List<MunicipalContact> where(Condition condition) {
        return database.selectFrom(MUNICIPAL_CONTACT)
                .where(condition)
                .orderBy(MUNICIPAL_CONTACT.MUNICIPALITY_CODE, MUNICIPAL_CONTACT.GONE, MUNICIPAL_CONTACT.ID)
                .fetch(row -> new MunicipalContact(
                        row.getId(),
                        new MunicipalityCode(row.getMunicipalityCode()),
                        new MunicipalContact.Person(
                                row.getName(),
                                row.getSection(),
                                row.getPost(),
                                row.getPhone(),
                                row.getEmail(),
                                row.getManager(),
                                Optional.ofNullable(row.getSince())),
                        row.getGone(),
                        row.getVersion()));
    }

    long insert(MunicipalityCode municipality, MunicipalContact.Person person) {
        return database.insertInto(MUNICIPAL_CONTACT)
                .set(columns(person))
                .set(MUNICIPAL_CONTACT.MUNICIPALITY_CODE, municipality.digits())
                .set(MUNICIPAL_CONTACT.GONE, false)
                .set(MUNICIPAL_CONTACT.VERSION, 1)
                .returningResult(MUNICIPAL_CONTACT.ID)
                .fetchSingle()
                .value1();
    }

    /** Changes a contact if nobody changed it since it was read; whether it did. */
    boolean update(MunicipalContact read, MunicipalContact.Person person, boolean gone) {
        return database.update(MUNICIPAL_CONTACT)
                        .set(columns(person))
                        .set(MUNICIPAL_CONTACT.GONE, gone)
                        .set(MUNICIPAL_CONTACT.VERSION, MUNICIPAL_CONTACT.VERSION.plus(1))
                        .where(MUNICIPAL_CONTACT.ID.eq(read.id()), MUNICIPAL_CONTACT.VERSION.eq(read.version()))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, @Nullable Object> columns(MunicipalContact.Person person) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(MUNICIPAL_CONTACT.NAME, person.name());
        columns.put(MUNICIPAL_CONTACT.SECTION, person.section());
        columns.put(MUNICIPAL_CONTACT.POST, person.post());
        columns.put(MUNICIPAL_CONTACT.PHONE, person.phone());
        columns.put(MUNICIPAL_CONTACT.EMAIL, person.email());
        columns.put(MUNICIPAL_CONTACT.MANAGER, person.manager());
        columns.put(MUNICIPAL_CONTACT.SINCE, person.since().orElse(null));
        return columns;
    }
}
