package kurogo.report;

import static kurogo.db.Tables.ANSWER_SOURCE;
import static kurogo.db.Tables.MUNICIPALITY;
import static kurogo.db.Tables.PROGRAMME_ANSWER;
import static kurogo.db.Tables.REPORTING_ROUND;
import static kurogo.db.Tables.ROUND_PROGRAMME;
import static kurogo.db.Tables.SOURCE_FILE;
import static kurogo.db.Tables.SUBMISSION;
import static kurogo.report.AnswerColumnsRepository.OF_PROGRAMME;
import static kurogo.report.SubmissionColumnsRepository.PERIOD;
import static kurogo.report.answers.Field.CASES;
import static kurogo.report.answers.Field.COST;
import static kurogo.report.answers.Field.RUN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.db.tables.AnswerSource;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.RowTrace;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The combined table in one query: every municipality times every programme asked about, and what else it answered. */
@Repository
class CombinedTableRepository {

    private static final Comparator<CombinedRow> ORDER = Comparator.comparing(CombinedRow::period)
            .thenComparing(CombinedRow::municipality)
            .thenComparing(CombinedRow::programme);

    private static final AnswerSource OF_CASES = ANSWER_SOURCE.as("cases_source");
    private static final AnswerSource OF_COST = ANSWER_SOURCE.as("cost_source");
    private static final AnswerSource OF_RUN = ANSWER_SOURCE.as("run_source");

    private static final SelectField<String> SOURCE_CELL = row(
                    OF_CASES.SHEET,
                    OF_CASES.CELL,
                    OF_COST.SHEET,
                    OF_COST.CELL,
                    OF_RUN.SHEET,
                    OF_RUN.CELL,
                    PROGRAMME_ANSWER.TRACE)
            .mapping((casesSheet, cases, costSheet, cost, runSheet, run, trace) -> {
                Optional<RowTrace> row = Optional.ofNullable(trace).map(RowTrace::parse);
                return Stream.of(
                                place(casesSheet, cases),
                                place(row, CASES),
                                place(costSheet, cost),
                                place(row, COST),
                                place(runSheet, run),
                                place(row, RUN))
                        .filter(place -> !place.isEmpty())
                        .findFirst()
                        .orElse("");
            });

    private static final String WANTED = "wanted";
    private static final Field<Long> ROUND = field(name(WANTED, "round_id"), REPORTING_ROUND.ID.getDataType());
    private static final Field<String> CODE = field(name(WANTED, "code"), MUNICIPALITY.CODE.getDataType());
    private static final Field<String> PROGRAMME =
            field(name(WANTED, "programme"), PROGRAMME_ANSWER.PROGRAMME.getDataType());

    private final DSLContext database;

    CombinedTableRepository(DSLContext database) {
        this.database = database;
    }

    List<CombinedRow> ofRound(long roundId, Optional<MunicipalityCode> only) {
        return rows(REPORTING_ROUND.ID.eq(roundId), only);
    }

    List<CombinedRow> ofYear(FiscalYear year, Optional<MunicipalityCode> only) {
        return rows(REPORTING_ROUND.FISCAL_YEAR.eq(year.startYear()), only);
    }

    private List<CombinedRow> rows(Condition rounds, Optional<MunicipalityCode> only) {
        return database
                .select(
                        MUNICIPALITY.CODE.convertFrom(MunicipalityCode::new),
                        MUNICIPALITY.NAME,
                        PERIOD,
                        PROGRAMME.convertFrom(Programme::valueOf),
                        SUBMISSION.ID,
                        OF_PROGRAMME,
                        SOURCE_FILE.NAME,
                        SOURCE_CELL)
                .from(wanted(rounds))
                .join(MUNICIPALITY)
                .on(MUNICIPALITY.CODE.eq(CODE))
                .join(REPORTING_ROUND)
                .on(REPORTING_ROUND.ID.eq(ROUND))
                .leftJoin(SUBMISSION)
                .on(SUBMISSION.ROUND_ID.eq(ROUND))
                .and(SUBMISSION.MUNICIPALITY_CODE.eq(CODE))
                .and(SUBMISSION.SLOT.eq(Slot.COUNTED.name()))
                .leftJoin(PROGRAMME_ANSWER)
                .on(PROGRAMME_ANSWER.SUBMISSION_ID.eq(SUBMISSION.ID))
                .and(PROGRAMME_ANSWER.PROGRAMME.eq(PROGRAMME))
                .leftJoin(SOURCE_FILE)
                .on(SOURCE_FILE.ID.eq(SUBMISSION.SOURCE_FILE_ID))
                .leftJoin(OF_CASES)
                .on(isSource(OF_CASES, CASES))
                .leftJoin(OF_COST)
                .on(isSource(OF_COST, COST))
                .leftJoin(OF_RUN)
                .on(isSource(OF_RUN, RUN))
                .where(only.map(own -> MUNICIPALITY.CODE.eq(own.digits())).orElse(DSL.noCondition()))
                .fetch(mapping(CombinedTableRepository::combinedRow))
                .stream()
                .sorted(ORDER)
                .toList();
    }

    /** Round, municipality and programme of every row: what was asked, and what was answered without being asked. */
    private static Table<Record3<Long, String, String>> wanted(Condition rounds) {
        return select(REPORTING_ROUND.ID, MUNICIPALITY.CODE, ROUND_PROGRAMME.PROGRAMME)
                .from(REPORTING_ROUND)
                .join(ROUND_PROGRAMME)
                .on(ROUND_PROGRAMME.ROUND_ID.eq(REPORTING_ROUND.ID))
                .join(MUNICIPALITY)
                .on(AskedRepository.wasAskedOrAnswered())
                .where(rounds)
                .union(select(REPORTING_ROUND.ID, SUBMISSION.MUNICIPALITY_CODE, PROGRAMME_ANSWER.PROGRAMME)
                        .from(REPORTING_ROUND)
                        .join(SUBMISSION)
                        .on(SUBMISSION.ROUND_ID.eq(REPORTING_ROUND.ID))
                        .join(PROGRAMME_ANSWER)
                        .on(PROGRAMME_ANSWER.SUBMISSION_ID.eq(SUBMISSION.ID))
                        .where(rounds)
                        .and(SUBMISSION.SLOT.eq(Slot.COUNTED.name())))
                .asTable(WANTED, ROUND.getName(), CODE.getName(), PROGRAMME.getName());
    }

    private static Condition isSource(AnswerSource source, Enum<?> question) {
        return source.SUBMISSION_ID
                .eq(SUBMISSION.ID)
                .and(source.FIELD.eq(question.name()))
                .and(source.FIELD_OF.eq(PROGRAMME_ANSWER.PROGRAMME))
                .and(source.POSITION.eq(1));
    }

    private static String place(@Nullable String sheet, @Nullable String cell) {
        if (sheet == null || cell == null) {
            return "";
        }
        return sheet.isEmpty() || cell.isEmpty() ? sheet + cell : sheet + "!" + cell;
    }

    private static String place(Optional<RowTrace> row, kurogo.report.answers.Field question) {
        return row.map(found -> place(found.sheet(), found.address(question))).orElse("");
    }

    private static CombinedRow combinedRow(
            MunicipalityCode municipality,
            String name,
            ReportingPeriod period,
            Programme programme,
            @Nullable Long submission,
            ProgrammeAnswers answers,
            @Nullable String file,
            String cell) {
        return new CombinedRow(
                municipality,
                name,
                period,
                programme,
                submission != null,
                answers.run(),
                answers.firstMonth(),
                answers.cases(),
                answers.costYen(),
                answers.contractedYen(),
                answers.way(),
                file == null ? "" : file,
                cell);
    }
}
