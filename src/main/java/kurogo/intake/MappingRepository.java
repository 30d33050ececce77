package kurogo.intake;

import static kurogo.db.Tables.HEADING_MAPPING;
import static kurogo.db.Tables.HEADING_MAPPING_VERSION;
import static kurogo.db.Tables.SOURCE_FILE_MAPPING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.term.Mapping;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;

/** Mappings, their versions, and which file is read with which of them. */
@Repository
class MappingRepository {

    private final DSLContext database;
    private final MappingJson json;

    MappingRepository(DSLContext database, MappingJson json) {
        this.database = database;
        this.json = json;
    }

    /** All mappings, the ones in use first, then by sender. */
    List<KeptMapping> all() {
        return where(HEADING_MAPPING.ID.isNotNull());
    }

    Optional<KeptMapping> find(long id) {
        return where(HEADING_MAPPING.ID.eq(id)).stream().findFirst();
    }

    /** The mapping of a sender for a layout, even when it is withdrawn. */
    Optional<KeptMapping> find(Optional<MunicipalityCode> sender, String layout) {
        return where(of(sender).and(HEADING_MAPPING.LAYOUT.eq(layout))).stream().findFirst();
    }

    /** Mappings in use for any of some layouts, the last saved first. */
    List<KeptMapping> ofLayouts(Collection<String> layouts) {
        return where(HEADING_MAPPING.LAYOUT.in(layouts).and(HEADING_MAPPING.WITHDRAWN.isFalse()));
    }

    /** The versions of a mapping, the newest first. */
    List<MappingVersion> versions(long id) {
        return database.select(version())
                .from(HEADING_MAPPING_VERSION)
                .where(HEADING_MAPPING_VERSION.MAPPING_ID.eq(id))
                .orderBy(HEADING_MAPPING_VERSION.NUMBER.desc())
                .fetch(found -> found.value1());
    }

    long insert(Optional<MunicipalityCode> sender, String layout) {
        return database.insertInto(HEADING_MAPPING)
                .set(
                        HEADING_MAPPING.SENDER,
                        sender.map(MunicipalityCode::digits).orElse(null))
                .set(HEADING_MAPPING.LAYOUT, layout)
                .set(HEADING_MAPPING.WITHDRAWN, false)
                .set(HEADING_MAPPING.VERSION, 1)
                .returningResult(HEADING_MAPPING.ID)
                .fetchSingle()
                .value1();
    }

    /** Returns whether the mapping still had the version. */
    boolean change(KeptMapping seen, boolean withdrawn) {
        return database.update(HEADING_MAPPING)
                        .set(HEADING_MAPPING.WITHDRAWN, withdrawn)
                        .set(HEADING_MAPPING.VERSION, seen.version() + 1)
                        .where(HEADING_MAPPING.ID.eq(seen.id()))
                        .and(HEADING_MAPPING.VERSION.eq(seen.version()))
                        .execute()
                == 1;
    }

    void addVersion(long id, int number, Mapping content, Instant at, String by) {
        database.insertInto(HEADING_MAPPING_VERSION)
                .set(HEADING_MAPPING_VERSION.MAPPING_ID, id)
                .set(HEADING_MAPPING_VERSION.NUMBER, number)
                .set(HEADING_MAPPING_VERSION.CONTENT, json.write(content))
                .set(HEADING_MAPPING_VERSION.SAVED_AT, at.atOffset(ZoneOffset.UTC))
                .set(HEADING_MAPPING_VERSION.SAVED_BY, by)
                .execute();
    }

    /** The version a file is read with. */
    Optional<MappingVersion> usedFor(long fileId) {
        return database.select(version())
                .from(SOURCE_FILE_MAPPING)
                .join(HEADING_MAPPING_VERSION)
                .on(HEADING_MAPPING_VERSION.ID.eq(SOURCE_FILE_MAPPING.MAPPING_VERSION_ID))
                .where(SOURCE_FILE_MAPPING.SOURCE_FILE_ID.eq(fileId))
                .fetchOptional(found -> found.value1());
    }

    /** The mapping a file is read with. */
    Optional<KeptMapping> mappingOf(MappingVersion version) {
        return where(HEADING_MAPPING.ID.eq(select(HEADING_MAPPING_VERSION.MAPPING_ID)
                        .from(HEADING_MAPPING_VERSION)
                        .where(HEADING_MAPPING_VERSION.ID.eq(version.id()))))
                .stream()
                .findFirst();
    }

    /** From now on a file is read with a version, or with none. */
    void use(long fileId, Optional<MappingVersion> version) {
        database.deleteFrom(SOURCE_FILE_MAPPING)
                .where(SOURCE_FILE_MAPPING.SOURCE_FILE_ID.eq(fileId))
                .execute();
        version.ifPresent(used -> database.insertInto(SOURCE_FILE_MAPPING)
                .set(SOURCE_FILE_MAPPING.SOURCE_FILE_ID, fileId)
                .set(SOURCE_FILE_MAPPING.MAPPING_VERSION_ID, used.id())
                .execute());
    }

    private List<KeptMapping> where(Condition condition) {
        return database.select(
                        HEADING_MAPPING.ID,
                        HEADING_MAPPING.SENDER,
                        version(),
                        HEADING_MAPPING.WITHDRAWN,
                        HEADING_MAPPING.VERSION)
                .from(HEADING_MAPPING)
                .join(HEADING_MAPPING_VERSION)
                .on(HEADING_MAPPING_VERSION.MAPPING_ID.eq(HEADING_MAPPING.ID))
                .where(condition)
                .and(HEADING_MAPPING_VERSION.NUMBER.eq(newestNumber()))
                .orderBy(HEADING_MAPPING.WITHDRAWN, HEADING_MAPPING_VERSION.SAVED_AT.desc(), HEADING_MAPPING.ID)
                .fetch(mapping((id, sender, newest, withdrawn, version) -> new KeptMapping(
                        id, Optional.ofNullable(sender).map(MunicipalityCode::new), newest, withdrawn, version)));
    }

    private static Field<Integer> newestNumber() {
        var other = HEADING_MAPPING_VERSION.as("other");
        return field(select(max(other.NUMBER)).from(other).where(other.MAPPING_ID.eq(HEADING_MAPPING.ID)));
    }

    private static Condition of(Optional<MunicipalityCode> sender) {
        return sender.map(code -> HEADING_MAPPING.SENDER.eq(code.digits())).orElseGet(HEADING_MAPPING.SENDER::isNull);
    }

    private SelectField<MappingVersion> version() {
        return row(
                        HEADING_MAPPING_VERSION.ID,
                        HEADING_MAPPING_VERSION.NUMBER,
                        HEADING_MAPPING_VERSION.CONTENT,
                        HEADING_MAPPING_VERSION.SAVED_AT,
                        HEADING_MAPPING_VERSION.SAVED_BY)
                .mapping((id, number, content, at, by) ->
                        new MappingVersion(id, number, json.read(content), at.toInstant(), by));
    }
}
