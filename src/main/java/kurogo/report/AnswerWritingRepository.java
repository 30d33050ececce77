package kurogo.report;

import static kurogo.db.Tables.ANSWER_SOURCE;
import static kurogo.db.Tables.PROCESS_STEP_ANSWER;
import static kurogo.db.Tables.PROGRAMME_ANSWER;
import static kurogo.db.Tables.REPORT_ANSWER;
import static kurogo.db.Tables.TARGET_ANSWER;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ProcessStepAnswers;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.RowTrace;
import kurogo.report.answers.TargetAnswers;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes the answers of new submissions, one statement a table however many submissions there are. */
@Repository
class AnswerWritingRepository {

    private static final AnswerInsertRepository<OfReport> REPORTS = AnswerInsertRepository.<OfReport>into(REPORT_ANSWER)
            .set(REPORT_ANSWER.SUBMISSION_ID, OfReport::submission)
            .name(
                    REPORT_ANSWER.STATUS,
                    REPORT_ANSWER.STATUS_SILENCE,
                    row -> row.answers().status())
            .name(
                    REPORT_ANSWER.REFERRAL_CRITERIA,
                    REPORT_ANSWER.REFERRAL_CRITERIA_SILENCE,
                    row -> row.answers().referralCriteria())
            .name(
                    REPORT_ANSWER.NEEDS,
                    REPORT_ANSWER.NEEDS_SILENCE,
                    row -> row.answers().needs())
            .set(REPORT_ANSWER.NEEDS_NOTE, row -> row.answers().needsNote())
            .answer(
                    REPORT_ANSWER.TARGETS_SET,
                    REPORT_ANSWER.TARGETS_SET_SILENCE,
                    row -> row.answers().targetsSet())
            .set(REPORT_ANSWER.CONTACT_SECTION, row -> row.answers().contact().section())
            .set(REPORT_ANSWER.CONTACT_NAME, row -> row.answers().contact().name())
            .set(REPORT_ANSWER.CONTACT_PHONE, row -> row.answers().contact().phone())
            .set(REPORT_ANSWER.CONTACT_EMAIL, row -> row.answers().contact().email())
            .set(REPORT_ANSWER.REMARKS, row -> row.answers().remarks())
            .set(REPORT_ANSWER.TRACE, row -> text(row.trace()))
            .set(REPORT_ANSWER.NAMES_JSON, row -> NamesAsJson.write(row.names()));

    private static final AnswerInsertRepository<OfProgramme> PROGRAMMES = AnswerInsertRepository.<OfProgramme>into(
                    PROGRAMME_ANSWER)
            .set(PROGRAMME_ANSWER.SUBMISSION_ID, OfProgramme::submission)
            .set(PROGRAMME_ANSWER.PROGRAMME, row -> row.programme().name())
            .answer(
                    PROGRAMME_ANSWER.RUN,
                    PROGRAMME_ANSWER.RUN_SILENCE,
                    row -> row.answers().run())
            .answer(
                    PROGRAMME_ANSWER.FIRST_MONTH,
                    PROGRAMME_ANSWER.FIRST_MONTH_SILENCE,
                    row -> row.answers().firstMonth(),
                    Month::getValue)
            .answer(
                    PROGRAMME_ANSWER.CASES,
                    PROGRAMME_ANSWER.CASES_SILENCE,
                    row -> row.answers().cases())
            .answer(
                    PROGRAMME_ANSWER.COST_YEN,
                    PROGRAMME_ANSWER.COST_SILENCE,
                    row -> row.answers().costYen())
            .answer(
                    PROGRAMME_ANSWER.GRANT_YEN,
                    PROGRAMME_ANSWER.GRANT_SILENCE,
                    row -> row.answers().grantYen())
            .answer(
                    PROGRAMME_ANSWER.PREFECTURE_YEN,
                    PROGRAMME_ANSWER.PREFECTURE_SILENCE,
                    row -> row.answers().prefectureYen())
            .answer(
                    PROGRAMME_ANSWER.OWN_YEN,
                    PROGRAMME_ANSWER.OWN_SILENCE,
                    row -> row.answers().ownYen())
            .answer(
                    PROGRAMME_ANSWER.CONTRACTED_YEN,
                    PROGRAMME_ANSWER.CONTRACTED_SILENCE,
                    row -> row.answers().contractedYen())
            .name(
                    PROGRAMME_ANSWER.WAY,
                    PROGRAMME_ANSWER.WAY_SILENCE,
                    row -> row.answers().way())
            .set(PROGRAMME_ANSWER.TRACE, row -> text(row.trace()));

    private static final AnswerInsertRepository<OfTarget> TARGETS = AnswerInsertRepository.<OfTarget>into(TARGET_ANSWER)
            .set(TARGET_ANSWER.SUBMISSION_ID, OfTarget::submission)
            .set(TARGET_ANSWER.NUMBER, OfTarget::number)
            .set(TARGET_ANSWER.INDICATOR, row -> row.answers().indicator())
            .set(TARGET_ANSWER.UNIT, row -> row.answers().unit())
            .digits(
                    TARGET_ANSWER.BASELINE,
                    TARGET_ANSWER.BASELINE_SILENCE,
                    row -> row.answers().baseline())
            .digits(
                    TARGET_ANSWER.TARGET,
                    TARGET_ANSWER.TARGET_SILENCE,
                    row -> row.answers().target())
            .answer(
                    TARGET_ANSWER.DUE_ON,
                    TARGET_ANSWER.DUE_SILENCE,
                    row -> row.answers().due())
            .digits(
                    TARGET_ANSWER.ACTUAL,
                    TARGET_ANSWER.ACTUAL_SILENCE,
                    row -> row.answers().actual());

    private static final AnswerInsertRepository<OfStep> STEPS = AnswerInsertRepository.<OfStep>into(PROCESS_STEP_ANSWER)
            .set(PROCESS_STEP_ANSWER.SUBMISSION_ID, OfStep::submission)
            .set(PROCESS_STEP_ANSWER.STEP, row -> row.step().name())
            .answer(
                    PROCESS_STEP_ANSWER.DONE,
                    PROCESS_STEP_ANSWER.DONE_SILENCE,
                    row -> row.answers().done())
            .answer(
                    PROCESS_STEP_ANSWER.DONE_ON,
                    PROCESS_STEP_ANSWER.DATE_SILENCE,
                    row -> row.answers().date())
            .set(PROCESS_STEP_ANSWER.NOTE, row -> row.answers().note());

    private static final AnswerInsertRepository<OfCell> SOURCES = AnswerInsertRepository.<OfCell>into(ANSWER_SOURCE)
            .set(ANSWER_SOURCE.SUBMISSION_ID, OfCell::submission)
            .set(ANSWER_SOURCE.FIELD, row -> row.source().field().field().name())
            .set(ANSWER_SOURCE.FIELD_OF, row -> row.source().field().of())
            .set(ANSWER_SOURCE.POSITION, OfCell::position)
            .set(ANSWER_SOURCE.SHEET, row -> row.source().sheet())
            .set(ANSWER_SOURCE.CELL, row -> row.source().cell())
            .set(ANSWER_SOURCE.CELL_TEXT, row -> row.source().cellText())
            .set(ANSWER_SOURCE.UNDERSTOOD, row -> row.source().understood())
            .set(ANSWER_SOURCE.CORRECTED, row -> row.source().corrected())
            .set(ANSWER_SOURCE.NOTE, row -> row.source().note());

    private final DSLContext database;

    AnswerWritingRepository(DSLContext database) {
        this.database = database;
    }

    private record OfReport(long submission, ReportAnswers answers, Optional<RowTrace> trace, List<NameSource> names) {}

    private record OfProgramme(
            long submission, Programme programme, ProgrammeAnswers answers, Optional<RowTrace> trace) {}

    private record OfTarget(long submission, int number, TargetAnswers answers) {}

    private record OfStep(long submission, ProcessStep step, ProcessStepAnswers answers) {}

    private record OfCell(long submission, int position, AnswerSource source) {}

    /** Writes answers and their sources by id of the submission. */
    void insert(Map<Long, NewSubmission> reports) {
        List<OfReport> ofReports = new ArrayList<>();
        List<OfProgramme> ofProgrammes = new ArrayList<>();
        List<OfTarget> ofTargets = new ArrayList<>();
        List<OfStep> ofSteps = new ArrayList<>();
        List<OfCell> ofCells = new ArrayList<>();
        reports.forEach((id, report) -> {
            ReportAnswers answers = report.answers();
            ofReports.add(new OfReport(id, answers, report.rows().ofReport(), report.names()));
            answers.programmes()
                    .forEach((programme, asked) -> ofProgrammes.add(new OfProgramme(
                            id,
                            programme,
                            asked,
                            Optional.ofNullable(report.rows().ofProgrammes().get(programme)))));
            for (int i = 0; i < answers.targets().size(); i++) {
                ofTargets.add(new OfTarget(id, i + 1, answers.targets().get(i)));
            }
            answers.processSteps().forEach((step, asked) -> ofSteps.add(new OfStep(id, step, asked)));
            addCells(id, report.sources(), ofCells);
        });
        REPORTS.execute(database, ofReports);
        PROGRAMMES.execute(database, ofProgrammes);
        TARGETS.execute(database, ofTargets);
        STEPS.execute(database, ofSteps);
        SOURCES.execute(database, ofCells);
    }

    /** Sources of the same field are numbered in the order they stand. */
    private static void addCells(long submission, List<AnswerSource> sources, List<OfCell> into) {
        Map<FieldPath, Integer> positions = new HashMap<>();
        for (AnswerSource source : sources) {
            into.add(new OfCell(submission, positions.merge(source.field(), 1, Integer::sum), source));
        }
    }

    private static @Nullable String text(Optional<RowTrace> trace) {
        return trace.map(RowTrace::text).orElse(null);
    }
}
