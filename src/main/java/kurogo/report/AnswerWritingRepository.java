package kurogo.report;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kurogo.db.tables.records.AnswerSourceRecord;
import kurogo.db.tables.records.ProcessStepAnswerRecord;
import kurogo.db.tables.records.ProgrammeAnswerRecord;
import kurogo.db.tables.records.ReportAnswerRecord;
import kurogo.db.tables.records.TargetAnswerRecord;
import kurogo.report.answers.Answer;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ProcessStepAnswers;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.RowTrace;
import kurogo.report.answers.TargetAnswers;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes the answers of new submissions, one batch a table however many submissions there are. */
@Repository
class AnswerWritingRepository {

    private final DSLContext database;

    AnswerWritingRepository(DSLContext database) {
        this.database = database;
    }

    /** Writes answers and their sources by id of the submission. */
    void insert(Map<Long, NewSubmission> reports) {
        List<TableRecord<?>> records = new ArrayList<>();
        reports.forEach((id, report) -> records.add(reportRecord(id, report)));
        reports.forEach((id, report) -> report.answers()
                .programmes()
                .forEach((programme, answers) ->
                        records.add(programmeRecord(id, programme, answers, trace(report, programme)))));
        reports.forEach(
                (id, report) -> targetRecords(id, report.answers().targets()).forEach(records::add));
        reports.forEach((id, report) ->
                report.answers().processSteps().forEach((step, answers) -> records.add(stepRecord(id, step, answers))));
        reports.forEach((id, report) -> records.addAll(sourceRecords(id, report.sources())));
        Map<Table<?>, List<TableRecord<?>>> byTable = new LinkedHashMap<>();
        records.forEach(record -> byTable.computeIfAbsent(record.getTable(), fresh -> new ArrayList<>())
                .add(record));
        byTable.forEach(this::insert);
    }

    /** One statement for all rows of a table; jOOQ's own batch of records would write it anew for each of them. */
    private void insert(Table<?> table, List<TableRecord<?>> records) {
        Field<?>[] columns = table.fields();
        database.batch(database.insertInto(table, columns).values(Collections.nCopies(columns.length, DSL.param())))
                .bind(records.stream().map(TableRecord::intoArray).toArray(Object[][]::new))
                .execute();
    }

    private static ReportAnswerRecord reportRecord(long submission, NewSubmission report) {
        ReportAnswers answers = report.answers();
        ReportAnswerRecord stored = new ReportAnswerRecord();
        stored.setSubmissionId(submission);
        stored.setStatus(name(answers.status()));
        stored.setStatusSilence(silence(answers.status()));
        stored.setReferralCriteria(name(answers.referralCriteria()));
        stored.setReferralCriteriaSilence(silence(answers.referralCriteria()));
        stored.setNeeds(name(answers.needs()));
        stored.setNeedsSilence(silence(answers.needs()));
        stored.setNeedsNote(answers.needsNote());
        stored.setTargetsSet(value(answers.targetsSet()));
        stored.setTargetsSetSilence(silence(answers.targetsSet()));
        stored.setContactSection(answers.contact().section());
        stored.setContactName(answers.contact().name());
        stored.setContactPhone(answers.contact().phone());
        stored.setContactEmail(answers.contact().email());
        stored.setRemarks(answers.remarks());
        stored.setTrace(report.rows().ofReport().map(RowTrace::text).orElse(null));
        return stored;
    }

    private static ProgrammeAnswerRecord programmeRecord(
            long submission, Programme programme, ProgrammeAnswers answers, @Nullable String trace) {
        ProgrammeAnswerRecord stored = new ProgrammeAnswerRecord();
        stored.setSubmissionId(submission);
        stored.setProgramme(programme.name());
        stored.setRun(value(answers.run()));
        stored.setRunSilence(silence(answers.run()));
        stored.setFirstMonth(value(answers.firstMonth().map(Month::getValue)));
        stored.setFirstMonthSilence(silence(answers.firstMonth()));
        stored.setCases(value(answers.cases()));
        stored.setCasesSilence(silence(answers.cases()));
        stored.setCostYen(value(answers.costYen()));
        stored.setCostSilence(silence(answers.costYen()));
        stored.setGrantYen(value(answers.grantYen()));
        stored.setGrantSilence(silence(answers.grantYen()));
        stored.setPrefectureYen(value(answers.prefectureYen()));
        stored.setPrefectureSilence(silence(answers.prefectureYen()));
        stored.setOwnYen(value(answers.ownYen()));
        stored.setOwnSilence(silence(answers.ownYen()));
        stored.setContractedYen(value(answers.contractedYen()));
        stored.setContractedSilence(silence(answers.contractedYen()));
        stored.setWay(name(answers.way()));
        stored.setWaySilence(silence(answers.way()));
        stored.setTrace(trace);
        return stored;
    }

    private static Stream<TargetAnswerRecord> targetRecords(long submission, List<TargetAnswers> targets) {
        return Stream.iterate(1, number -> number <= targets.size(), number -> number + 1)
                .map(number -> targetRecord(submission, number, targets.get(number - 1)));
    }

    private static TargetAnswerRecord targetRecord(long submission, int number, TargetAnswers target) {
        TargetAnswerRecord stored = new TargetAnswerRecord();
        stored.setSubmissionId(submission);
        stored.setNumber(number);
        stored.setIndicator(target.indicator());
        stored.setUnit(target.unit());
        stored.setBaseline(value(target.baseline().map(BigDecimal::toString)));
        stored.setBaselineSilence(silence(target.baseline()));
        stored.setTarget(value(target.target().map(BigDecimal::toString)));
        stored.setTargetSilence(silence(target.target()));
        stored.setDueOn(value(target.due()));
        stored.setDueSilence(silence(target.due()));
        stored.setActual(value(target.actual().map(BigDecimal::toString)));
        stored.setActualSilence(silence(target.actual()));
        return stored;
    }

    private static ProcessStepAnswerRecord stepRecord(long submission, ProcessStep step, ProcessStepAnswers answers) {
        ProcessStepAnswerRecord stored = new ProcessStepAnswerRecord();
        stored.setSubmissionId(submission);
        stored.setStep(step.name());
        stored.setDone(value(answers.done()));
        stored.setDoneSilence(silence(answers.done()));
        stored.setDoneOn(value(answers.date()));
        stored.setDateSilence(silence(answers.date()));
        stored.setNote(answers.note());
        return stored;
    }

    /** Sources of the same field are numbered in the order they stand. */
    private static List<AnswerSourceRecord> sourceRecords(long submission, List<AnswerSource> sources) {
        Map<FieldPath, Integer> positions = new HashMap<>();
        return sources.stream()
                .map(source -> sourceRecord(submission, source, positions.merge(source.field(), 1, Integer::sum)))
                .toList();
    }

    private static AnswerSourceRecord sourceRecord(long submission, AnswerSource source, int position) {
        AnswerSourceRecord stored = new AnswerSourceRecord();
        stored.setSubmissionId(submission);
        stored.setField(source.field().field().name());
        stored.setFieldOf(source.field().of());
        stored.setPosition(position);
        stored.setSheet(source.sheet());
        stored.setCell(source.cell());
        stored.setCellText(source.cellText());
        stored.setUnderstood(source.understood());
        stored.setCorrected(source.corrected());
        stored.setNote(source.note());
        return stored;
    }

    private static @Nullable String trace(NewSubmission report, Programme programme) {
        RowTrace row = report.rows().ofProgrammes().get(programme);
        return row == null ? null : row.text();
    }

    private static <T> @Nullable T value(Answer<T> answer) {
        return answer.asValue().orElse(null);
    }

    private static <E extends Enum<E>> @Nullable String name(Answer<E> answer) {
        return value(answer.map(Enum::name));
    }

    private static @Nullable String silence(Answer<?> answer) {
        return answer.asSilence().map(Enum::name).orElse(null);
    }
}
