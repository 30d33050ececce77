package kurogo.intake.form;

import static kurogo.db.Tables.FORM_DRAFT;
import static kurogo.db.Tables.FORM_FIELD;
import static kurogo.db.Tables.FORM_TARGET;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.FieldPath;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Drafts with their fields and targets, each list in one query. */
@Repository
class FormRepository {

    private static final Field<Map<FieldPath, DraftField>> FIELDS = multiset(select(
                            FORM_FIELD.FIELD,
                            FORM_FIELD.FIELD_OF,
                            FORM_FIELD.TYPED,
                            FORM_FIELD.VERSION,
                            FORM_FIELD.CHANGED_AT,
                            FORM_FIELD.CHANGED_BY)
                    .from(FORM_FIELD)
                    .where(FORM_FIELD.DRAFT_ID.eq(FORM_DRAFT.ID)))
            .convertFrom(rows -> rows.intoMap(
                    stored -> new FieldPath(kurogo.report.answers.Field.valueOf(stored.value1()), stored.value2()),
                    stored -> new DraftField(
                            stored.value3(), stored.value4(), change(stored.value5(), stored.value6()))));

    private static final Field<List<Integer>> TARGETS = multiset(select(FORM_TARGET.NUMBER)
                    .from(FORM_TARGET)
                    .where(FORM_TARGET.DRAFT_ID.eq(FORM_DRAFT.ID))
                    .orderBy(FORM_TARGET.PLACE))
            .convertFrom(rows -> rows.map(stored -> stored.value1()));

    private static final SelectField<Change> BEGUN =
            row(FORM_DRAFT.BEGUN_AT, FORM_DRAFT.BEGUN_BY).mapping(FormRepository::change);

    private static final SelectField<Change> CHANGED =
            row(FORM_DRAFT.CHANGED_AT, FORM_DRAFT.CHANGED_BY).mapping(FormRepository::change);

    private static final SelectField<Optional<HandedIn>> HANDED_IN = row(
                    FORM_DRAFT.HANDED_IN_AT, FORM_DRAFT.HANDED_IN_VERSION, FORM_DRAFT.SUBMISSION_ID)
            .mapping(FormRepository::handedIn);

    private final DSLContext database;

    FormRepository(DSLContext database) {
        this.database = database;
    }

    Optional<Draft> find(long roundId, MunicipalityCode municipality) {
        return where(FORM_DRAFT.ROUND_ID.eq(roundId).and(FORM_DRAFT.MUNICIPALITY_CODE.eq(municipality.digits())))
                .stream()
                .findFirst();
    }

    Optional<Draft> find(long id) {
        return where(FORM_DRAFT.ID.eq(id)).stream().findFirst();
    }

    /** The drafts of a round; that of one municipality when it is given. */
    List<DraftNote> notes(long roundId, Optional<MunicipalityCode> only) {
        return database.select(
                        FORM_DRAFT.MUNICIPALITY_CODE.convertFrom(MunicipalityCode::new),
                        CHANGED,
                        DSL.field(FORM_DRAFT.HANDED_IN_VERSION.eq(FORM_DRAFT.VERSION)))
                .from(FORM_DRAFT)
                .where(FORM_DRAFT.ROUND_ID.eq(roundId))
                .and(only.map(code -> FORM_DRAFT.MUNICIPALITY_CODE.eq(code.digits()))
                        .orElse(DSL.noCondition()))
                .fetch(mapping(
                        (code, changed, handedIn) -> new DraftNote(code, changed, Boolean.TRUE.equals(handedIn))));
    }

    /** Begins an empty draft; the database refuses a second one. */
    long insert(long roundId, MunicipalityCode municipality, Change begun) {
        return database.insertInto(FORM_DRAFT)
                .set(FORM_DRAFT.ROUND_ID, roundId)
                .set(FORM_DRAFT.MUNICIPALITY_CODE, municipality.digits())
                .set(FORM_DRAFT.BEGUN_AT, begun.at().atOffset(ZoneOffset.UTC))
                .set(FORM_DRAFT.BEGUN_BY, begun.by())
                .set(FORM_DRAFT.CHANGED_AT, begun.at().atOffset(ZoneOffset.UTC))
                .set(FORM_DRAFT.CHANGED_BY, begun.by())
                .set(FORM_DRAFT.VERSION, 1)
                .set(FORM_DRAFT.TARGETS_VERSION, 1)
                .returningResult(FORM_DRAFT.ID)
                .fetchSingle()
                .value1();
    }

    /** Holds a draft until the transaction ends, so that one change comes after the other. */
    void lock(long id) {
        database.select(FORM_DRAFT.ID)
                .from(FORM_DRAFT)
                .where(FORM_DRAFT.ID.eq(id))
                .forUpdate()
                .fetch();
    }

    /** Gives a draft the next version. */
    void change(long id, int version, Change change) {
        database.update(FORM_DRAFT)
                .set(FORM_DRAFT.VERSION, version)
                .set(FORM_DRAFT.CHANGED_AT, change.at().atOffset(ZoneOffset.UTC))
                .set(FORM_DRAFT.CHANGED_BY, change.by())
                .where(FORM_DRAFT.ID.eq(id))
                .execute();
    }

    void handIn(long id, HandedIn handedIn) {
        database.update(FORM_DRAFT)
                .set(FORM_DRAFT.HANDED_IN_AT, handedIn.at().atOffset(ZoneOffset.UTC))
                .set(FORM_DRAFT.HANDED_IN_VERSION, handedIn.version())
                .set(FORM_DRAFT.SUBMISSION_ID, handedIn.submissionId())
                .where(FORM_DRAFT.ID.eq(id))
                .execute();
    }

    private List<Draft> where(Condition condition) {
        return database.select(
                        FORM_DRAFT.ID,
                        FORM_DRAFT.ROUND_ID,
                        FORM_DRAFT.MUNICIPALITY_CODE,
                        FIELDS,
                        TARGETS,
                        FORM_DRAFT.VERSION,
                        FORM_DRAFT.TARGETS_VERSION,
                        BEGUN,
                        CHANGED,
                        HANDED_IN)
                .from(FORM_DRAFT)
                .where(condition)
                .fetch(mapping((id, round, code, fields, targets, version, targetsVersion, begun, changed, handedIn) ->
                        new Draft(
                                id,
                                round,
                                new MunicipalityCode(code),
                                fields,
                                targets,
                                version,
                                targetsVersion,
                                begun,
                                changed,
                                handedIn)));
    }

    private static Change change(OffsetDateTime at, String by) {
        return new Change(at.toInstant(), by);
    }

    private static Optional<HandedIn> handedIn(
            @Nullable OffsetDateTime at, @Nullable Integer version, @Nullable Long submission) {
        return at == null || version == null || submission == null
                ? Optional.empty()
                : Optional.of(new HandedIn(at.toInstant(), version, submission));
    }
}
