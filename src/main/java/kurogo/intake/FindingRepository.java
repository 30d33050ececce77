package kurogo.intake;

import static kurogo.db.Tables.CELL_AMENDMENT;
import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.UPLOAD;
import static kurogo.db.Tables.UPLOAD_FINDING;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.when;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kurogo.area.master.MunicipalityCode;
import kurogo.db.bulk.BulkInsert;
import kurogo.intake.read.CellAddress;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What a person should look at in the files that wait. A corrected cell is as a person said where somebody amended it. */
@Repository
class FindingRepository {

    private static final String NOBODYS = "999999";

    private static final List<String> KINDS =
            Arrays.stream(FoundKind.values()).map(Enum::name).toList();

    private static final Condition AMENDED =
            UPLOAD_FINDING.KIND.eq(FoundKind.CORRECTED.name()).and(CELL_AMENDMENT.ID.isNotNull());

    private static final Field<String> KIND =
            when(AMENDED, FoundKind.AMENDED.name()).otherwise(UPLOAD_FINDING.KIND);

    private static final BulkInsert<FindingRow> ROWS = BulkInsert.<FindingRow>into(UPLOAD_FINDING)
            .set(UPLOAD_FINDING.UPLOAD_ID, FindingRow::upload)
            .set(UPLOAD_FINDING.NUMBER, FindingRow::number)
            .set(UPLOAD_FINDING.KIND, row -> row.found().kind().name())
            .set(UPLOAD_FINDING.CODE, FindingRow::code)
            .set(UPLOAD_FINDING.CODE_OF, FindingRow::codeOf)
            .set(UPLOAD_FINDING.MUNICIPALITY_CODE, FindingRow::municipality)
            .set(UPLOAD_FINDING.SHEET, row -> row.found().place().sheet())
            .set(
                    UPLOAD_FINDING.CELL_ROW,
                    row -> row.address().map(CellAddress::row).orElse(null))
            .set(
                    UPLOAD_FINDING.CELL_COLUMN,
                    row -> row.address().map(CellAddress::column).orElse(null))
            .set(UPLOAD_FINDING.CELL_TEXT, row -> row.found().cellText())
            .set(UPLOAD_FINDING.WORDS_JSON, FindingRow::words);

    private final DSLContext database;

    FindingRepository(DSLContext database) {
        this.database = database;
    }

    /** Writes down what is found in an upload by now, in place of what was before. */
    void put(long uploadId, List<FoundInFile> found) {
        database.deleteFrom(UPLOAD_FINDING)
                .where(UPLOAD_FINDING.UPLOAD_ID.eq(uploadId))
                .execute();
        ROWS.execute(
                database,
                IntStream.range(0, found.size())
                        .mapToObj(number -> new FindingRow(uploadId, number, found.get(number)))
                        .toList());
    }

    List<FileFinding> find(FindingQuery query, Optional<MunicipalityCode> own, int offset, int limit) {
        return database.select(
                        UPLOAD_FINDING.UPLOAD_ID,
                        UPLOAD_FINDING.NUMBER,
                        KIND,
                        UPLOAD_FINDING.CODE,
                        UPLOAD_FINDING.CODE_OF,
                        UPLOAD_FINDING.MUNICIPALITY_CODE,
                        SOURCE_FILE.NAME,
                        UPLOAD_FINDING.SHEET,
                        UPLOAD_FINDING.CELL_ROW,
                        UPLOAD_FINDING.CELL_COLUMN,
                        UPLOAD_FINDING.CELL_TEXT,
                        UPLOAD_FINDING.WORDS_JSON,
                        CELL_AMENDMENT.TEXT_BEFORE,
                        CELL_AMENDMENT.TEXT_AFTER,
                        CELL_AMENDMENT.AMENDED_AT,
                        CELL_AMENDMENT.AMENDED_BY)
                .from(findings())
                .where(asked(query, own))
                .and(query.kind().map(kind -> KIND.eq(kind.name())).orElse(noCondition()))
                .orderBy(order(query.order()))
                .offset(offset)
                .limit(limit)
                .fetch(Records.mapping(FindingRow::finding));
    }

    Map<FoundKind, Integer> counts(FindingQuery query, Optional<MunicipalityCode> own) {
        Field<String> kind = field("kind_met", String.class);
        Map<FoundKind, Integer> counts = new EnumMap<>(FoundKind.class);
        database.select(kind, count())
                .from(DSL.select(KIND.as(kind)).from(findings()).where(asked(query, own)))
                .groupBy(kind)
                .forEach(row -> counts.put(FoundKind.valueOf(row.value1()), row.value2()));
        return counts;
    }

    List<FindingsLeftOut> leftOut(long roundId, Optional<MunicipalityCode> own) {
        Field<Integer> kept = field(selectCount().from(UPLOAD_FINDING).where(UPLOAD_FINDING.UPLOAD_ID.eq(UPLOAD.ID)));
        Field<Integer> more =
                UPLOAD.ERRORS.plus(UPLOAD.NOTICES).plus(UPLOAD.CORRECTIONS).minus(kept);
        return database.select(UPLOAD.ID, SOURCE_FILE.NAME, more)
                .from(UPLOAD)
                .join(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(UPLOAD.SOURCE_FILE_ID))
                .where(UPLOAD.ROUND_ID.eq(roundId))
                .and(UploadRepository.broughtInBy(own))
                .and(more.gt(0))
                .orderBy(UPLOAD.ID)
                .fetch(Records.mapping(FindingsLeftOut::new));
    }

    private static Table<? extends Record> findings() {
        return UPLOAD_FINDING
                .join(UPLOAD)
                .on(UPLOAD.ID.eq(UPLOAD_FINDING.UPLOAD_ID))
                .join(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(UPLOAD.SOURCE_FILE_ID))
                .leftJoin(CELL_AMENDMENT)
                .on(CELL_AMENDMENT.SOURCE_FILE_ID.eq(UPLOAD.SOURCE_FILE_ID))
                .and(CELL_AMENDMENT.SHEET.eq(UPLOAD_FINDING.SHEET))
                .and(CELL_AMENDMENT.CELL_ROW.eq(UPLOAD_FINDING.CELL_ROW))
                .and(CELL_AMENDMENT.CELL_COLUMN.eq(UPLOAD_FINDING.CELL_COLUMN));
    }

    private static Condition asked(FindingQuery query, Optional<MunicipalityCode> own) {
        return UPLOAD.ROUND_ID
                .eq(query.roundId())
                .and(UploadRepository.broughtInBy(own))
                .and(query.words().isBlank() ? noCondition() : holds(query));
    }

    private static Condition holds(FindingQuery query) {
        String words = query.words().strip();
        return SOURCE_FILE
                .NAME
                .containsIgnoreCase(words)
                .or(UPLOAD_FINDING.SHEET.containsIgnoreCase(words))
                .or(UPLOAD_FINDING.CELL_TEXT.containsIgnoreCase(words))
                .or(UPLOAD_FINDING.WORDS_JSON.containsIgnoreCase(words))
                .or(UPLOAD_FINDING.CODE.in(query.named()))
                .or(UPLOAD_FINDING.CODE_OF.in(query.named()))
                .or(UPLOAD_FINDING.MUNICIPALITY_CODE.in(query.municipalities().stream()
                        .map(MunicipalityCode::digits)
                        .toList()));
    }

    private static List<OrderField<?>> order(FindingOrder order) {
        OrderField<?> gravest = KIND.sortAsc(KINDS);
        Field<String> whose = DSL.coalesce(UPLOAD_FINDING.MUNICIPALITY_CODE, NOBODYS);
        Field<String> file = SOURCE_FILE.NAME;
        Field<Long> upload = UPLOAD_FINDING.UPLOAD_ID;
        Field<Integer> number = UPLOAD_FINDING.NUMBER;
        return switch (order) {
            case BY_KIND -> List.of(gravest, whose, file, upload, number);
            case BY_FILE -> List.of(file, upload, gravest, number);
            case BY_MUNICIPALITY -> List.of(whose, gravest, file, upload, number);
        };
    }
}
