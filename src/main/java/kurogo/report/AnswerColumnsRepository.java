package kurogo.report;

import static kurogo.db.Tables.PROCESS_STEP_ANSWER;
import static kurogo.db.Tables.PROGRAMME_ANSWER;
import static kurogo.db.Tables.REPORT_ANSWER;
import static kurogo.db.Tables.TARGET_ANSWER;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.report.answers.Answer;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ProcessStepAnswers;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.Silence;
import kurogo.report.answers.TargetAnswers;
import kurogo.report.answers.WayOfRunning;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** Columns by which queries that hold {@code report_answer} or {@code programme_answer} read answers. */
final class AnswerColumnsRepository {

    /** The answers on the programme of the current row of {@code programme_answer}. */
    static final SelectField<ProgrammeAnswers> OF_PROGRAMME = row(
                    answer(PROGRAMME_ANSWER.RUN, PROGRAMME_ANSWER.RUN_SILENCE),
                    answer(PROGRAMME_ANSWER.FIRST_MONTH, PROGRAMME_ANSWER.FIRST_MONTH_SILENCE, Month::of),
                    answer(PROGRAMME_ANSWER.CASES, PROGRAMME_ANSWER.CASES_SILENCE),
                    answer(PROGRAMME_ANSWER.COST_YEN, PROGRAMME_ANSWER.COST_SILENCE),
                    answer(PROGRAMME_ANSWER.GRANT_YEN, PROGRAMME_ANSWER.GRANT_SILENCE),
                    answer(PROGRAMME_ANSWER.PREFECTURE_YEN, PROGRAMME_ANSWER.PREFECTURE_SILENCE),
                    answer(PROGRAMME_ANSWER.OWN_YEN, PROGRAMME_ANSWER.OWN_SILENCE),
                    answer(PROGRAMME_ANSWER.CONTRACTED_YEN, PROGRAMME_ANSWER.CONTRACTED_SILENCE),
                    answer(PROGRAMME_ANSWER.WAY, PROGRAMME_ANSWER.WAY_SILENCE, WayOfRunning::valueOf))
            .mapping(ProgrammeAnswers::new);

    private static final SelectField<Map<Programme, ProgrammeAnswers>> PROGRAMMES = multiset(
                    select(PROGRAMME_ANSWER.PROGRAMME, OF_PROGRAMME)
                            .from(PROGRAMME_ANSWER)
                            .where(PROGRAMME_ANSWER.SUBMISSION_ID.eq(REPORT_ANSWER.SUBMISSION_ID)))
            .convertFrom(byName(Programme::valueOf));

    // A stream, not a list: jOOQ takes a list inside a row for a nested row of its own.
    private static final SelectField<Stream<TargetAnswers>> TARGETS = multiset(select(
                            TARGET_ANSWER.INDICATOR,
                            TARGET_ANSWER.UNIT,
                            answer(TARGET_ANSWER.BASELINE, TARGET_ANSWER.BASELINE_SILENCE, BigDecimal::new),
                            answer(TARGET_ANSWER.TARGET, TARGET_ANSWER.TARGET_SILENCE, BigDecimal::new),
                            answer(TARGET_ANSWER.DUE_ON, TARGET_ANSWER.DUE_SILENCE),
                            answer(TARGET_ANSWER.ACTUAL, TARGET_ANSWER.ACTUAL_SILENCE, BigDecimal::new))
                    .from(TARGET_ANSWER)
                    .where(TARGET_ANSWER.SUBMISSION_ID.eq(REPORT_ANSWER.SUBMISSION_ID))
                    .orderBy(TARGET_ANSWER.NUMBER))
            .convertFrom(rows -> rows.stream().map(mapping(TargetAnswers::new)));

    private static final SelectField<Map<ProcessStep, ProcessStepAnswers>> PROCESS_STEPS = multiset(select(
                            PROCESS_STEP_ANSWER.STEP,
                            row(
                                            answer(PROCESS_STEP_ANSWER.DONE, PROCESS_STEP_ANSWER.DONE_SILENCE),
                                            answer(PROCESS_STEP_ANSWER.DONE_ON, PROCESS_STEP_ANSWER.DATE_SILENCE),
                                            PROCESS_STEP_ANSWER.NOTE)
                                    .mapping(ProcessStepAnswers::new))
                    .from(PROCESS_STEP_ANSWER)
                    .where(PROCESS_STEP_ANSWER.SUBMISSION_ID.eq(REPORT_ANSWER.SUBMISSION_ID)))
            .convertFrom(byName(ProcessStep::valueOf));

    private static final SelectField<ContactAnswers> CONTACT = row(
                    REPORT_ANSWER.CONTACT_SECTION,
                    REPORT_ANSWER.CONTACT_NAME,
                    REPORT_ANSWER.CONTACT_PHONE,
                    REPORT_ANSWER.CONTACT_EMAIL)
            .mapping(ContactAnswers::new);

    /** All answers of the submission of the current row of {@code report_answer}, parents and children in one query. */
    static final SelectField<ReportAnswers> OF_REPORT = row(
                    answer(REPORT_ANSWER.STATUS, REPORT_ANSWER.STATUS_SILENCE, ImplementationStatus::valueOf),
                    PROGRAMMES,
                    answer(
                            REPORT_ANSWER.REFERRAL_CRITERIA,
                            REPORT_ANSWER.REFERRAL_CRITERIA_SILENCE,
                            ReferralCriteria::valueOf),
                    answer(REPORT_ANSWER.NEEDS, REPORT_ANSWER.NEEDS_SILENCE, NeedsAssessment::valueOf),
                    REPORT_ANSWER.NEEDS_NOTE,
                    answer(REPORT_ANSWER.TARGETS_SET, REPORT_ANSWER.TARGETS_SET_SILENCE),
                    TARGETS,
                    PROCESS_STEPS,
                    CONTACT,
                    REPORT_ANSWER.REMARKS)
            .mapping((status, programmes, criteria, needs, note, targetsSet, targets, steps, contact, remarks) ->
                    new ReportAnswers(
                            status,
                            programmes,
                            criteria,
                            needs,
                            note,
                            targetsSet,
                            targets.toList(),
                            steps,
                            contact,
                            remarks));

    private AnswerColumnsRepository() {}

    /** Value and silence as one answer; blank where an outer join found no row. */
    static <T> SelectField<Answer<T>> answer(Field<T> value, Field<String> silence) {
        return answer(value, silence, Function.identity());
    }

    static <S, T> SelectField<Answer<T>> answer(Field<S> value, Field<String> silence, Function<S, T> reading) {
        return row(value, silence).mapping((stored, kind) -> answered(stored, kind, reading));
    }

    /** The same of a plain row's two values. */
    static <S, T> Answer<T> answered(@Nullable S stored, @Nullable String kind, Function<S, T> reading) {
        if (stored != null) {
            return Answer.of(reading.apply(stored));
        }
        return kind == null ? Answer.blank() : Answer.silent(Silence.valueOf(kind));
    }

    private static <K, V> Function<Result<Record2<String, V>>, Map<K, V>> byName(Function<String, K> key) {
        return rows ->
                rows.stream().collect(Collectors.toUnmodifiableMap(row -> key.apply(row.value1()), Record2::value2));
    }
}
