package kurogo.intake.form;

import static kurogo.db.Tables.FORM_DRAFT;
import static kurogo.db.Tables.FORM_FIELD;
import static kurogo.db.Tables.FORM_TARGET;
import static org.jooq.impl.DSL.row;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kurogo.intake.read.form.TypedFormReader;
import kurogo.report.answers.FieldPath;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Writes what stands in drafts. Callers hold the draft locked. */
@Repository
class FormFieldRepository {

    private static final List<String> OF_TARGETS =
            TypedFormReader.OF_TARGETS.stream().map(Enum::name).toList();

    private final DSLContext database;

    FormFieldRepository(DSLContext database) {
        this.database = database;
    }

    /** Writes fields, in place of what stands in them. */
    void put(long id, Map<FieldPath, String> texts, int version, Change change) {
        if (texts.isEmpty()) {
            return;
        }
        remove(
                id,
                DSL.row(FORM_FIELD.FIELD, FORM_FIELD.FIELD_OF)
                        .in(texts.keySet().stream()
                                .map(path -> DSL.row(path.field().name(), path.of()))
                                .toList()));
        database.insertInto(
                        FORM_FIELD,
                        FORM_FIELD.DRAFT_ID,
                        FORM_FIELD.FIELD,
                        FORM_FIELD.FIELD_OF,
                        FORM_FIELD.TYPED,
                        FORM_FIELD.VERSION,
                        FORM_FIELD.CHANGED_AT,
                        FORM_FIELD.CHANGED_BY)
                .valuesOfRows(texts.entrySet().stream()
                        .map(field -> row(
                                id,
                                field.getKey().field().name(),
                                field.getKey().of(),
                                field.getValue(),
                                version,
                                change.at().atOffset(ZoneOffset.UTC),
                                change.by()))
                        .toList())
                .execute();
    }

    /** Sets which targets are listed, in which order; what stands in one that is listed no more goes with it. */
    void list(long id, List<Integer> targets, int version) {
        database.deleteFrom(FORM_TARGET).where(FORM_TARGET.DRAFT_ID.eq(id)).execute();
        if (!targets.isEmpty()) {
            database.insertInto(FORM_TARGET, FORM_TARGET.DRAFT_ID, FORM_TARGET.NUMBER, FORM_TARGET.PLACE)
                    .valuesOfRows(IntStream.range(0, targets.size())
                            .mapToObj(place -> row(id, targets.get(place), place))
                            .toList())
                    .execute();
        }
        remove(
                id,
                FORM_FIELD
                        .FIELD
                        .in(OF_TARGETS)
                        .and(FORM_FIELD.FIELD_OF.notIn(
                                targets.stream().map(Object::toString).toList())));
        database.update(FORM_DRAFT)
                .set(FORM_DRAFT.TARGETS_VERSION, version)
                .where(FORM_DRAFT.ID.eq(id))
                .execute();
    }

    private void remove(long id, Condition which) {
        database.deleteFrom(FORM_FIELD)
                .where(FORM_FIELD.DRAFT_ID.eq(id))
                .and(which)
                .execute();
    }
}
