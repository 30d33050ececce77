package kurogo.intake.read.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.ProblemSeverity;
import kurogo.intake.read.Reading;
import kurogo.intake.read.UnderstoodCell;
import kurogo.intake.read.answer.ByField;
import kurogo.intake.read.answer.RowTraces;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.sheet.Grid;
import kurogo.report.answers.Answer;
import kurogo.report.answers.AnswerRows;
import kurogo.report.answers.ContactAnswers;
import kurogo.report.answers.Field;
import kurogo.report.answers.FieldPath;
import kurogo.report.answers.ImplementationStatus;
import kurogo.report.answers.NeedsAssessment;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.ProcessStepAnswers;
import kurogo.report.answers.Programme;
import kurogo.report.answers.ProgrammeAnswers;
import kurogo.report.answers.ReferralCriteria;
import kurogo.report.answers.ReportAnswers;
import kurogo.report.answers.TargetAnswers;
import kurogo.report.answers.WayOfRunning;
import org.jspecify.annotations.Nullable;

/** Gathers what was read of one report, field by field, with the cell each answer came from and every problem met. */
public final class AnswerCollector {

    private final String file;
    private final ByField<Answer<?>> answers = new ByField<>();
    private final Map<FieldPath, UnderstoodCell> cells = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Programme> programmes = EnumSet.noneOf(Programme.class);
    private final Optional<RowTraces> rows;
    private final CorrectedNames names = new CorrectedNames();
    private int targets;

    public AnswerCollector(String file) {
        this(file, Optional.empty());
    }

    public AnswerCollector(String file, Optional<RowTraces> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** One that traces answers by row, and only those with a note or a formula cell by cell. */
    public static AnswerCollector tracingRows(String file) {
        return new AnswerCollector(file, Optional.of(new RowTraces()));
    }

    public List<Problem> problems() {
        return problems;
    }

    public List<UnderstoodCell> cells() {
        return List.copyOf(cells.values());
    }

    public AnswerRows rows() {
        return rows.map(RowTraces::rows).orElse(AnswerRows.NONE);
    }

    /** How its cells name the municipality. */
    public CorrectedNames names() {
        return names;
    }

    public boolean hasProgrammes() {
        return !programmes.isEmpty();
    }

    public void mention(Programme programme) {
        programmes.add(programme);
    }

    /** The number of a further target. */
    public int nextTarget() {
        return ++targets;
    }

    public void problem(Problem problem) {
        problems.add(problem);
    }

    /** Keeps what was read of a field; a field answered twice in different ways is a problem, not a choice. */
    public <T> void put(FieldPath field, Reading<T> reading, SourceCell cell, Grid grid) {
        put(
                field,
                reading instanceof Reading.Understood<T>(var answer, var confidence, var note)
                        ? new Reading.Understood<>(answer, confidence, Comments.beside(note, cell, grid))
                        : reading,
                cell,
                Place.cell(file, grid.name(), cell.address()));
    }

    /** Keeps a note as a remark, below what was remarked before. */
    public void remark(SourceCell note, Grid grid) {
        FieldPath field = FieldPath.of(Field.REMARKS);
        String before = words(Field.REMARKS);
        String text = CellText.of(note);
        Answer<String> both = Answer.of(before.isEmpty() ? text : before + "\n" + text);
        Place place = Place.cell(file, grid.name(), note.address());
        answers.put(field, both);
        cells.put(field, new UnderstoodCell(field, place, CellText.inFile(note), both.plain(), Confidence.CERTAIN, ""));
    }

    /** Keeps what was read of a field at a place that is no cell of a sheet. */
    public <T> void put(FieldPath field, Reading<T> reading, SourceCell cell, Place place) {
        switch (reading) {
            case Reading.NotUnderstood<T>(var why, var arguments) ->
                problems.add(new Problem(why, ProblemSeverity.ERROR, place, CellText.of(cell), arguments));
            case Reading.Understood<T>(var answer, var confidence, var note) -> {
                keep(field, answer, place, cell, confidence, note);
            }
        }
    }

    private void keep(
            FieldPath field, Answer<?> answer, Place place, SourceCell cell, Confidence confidence, String note) {
        Answer<?> before = answers.get(field);
        boolean repeated = before != null && !answer.isGiven() && answer.equals(Answer.blank());
        if (repeated) {
            return;
        }
        if (before != null && !before.equals(answer) && !before.equals(Answer.blank())) {
            problems.add(Problem.error(ProblemCode.CONTRADICTION, place, CellText.of(cell), before.plain()));
            return;
        }
        answers.put(field, answer);
        Confidence shown = cell.isAmended() ? Confidence.CORRECTED : confidence;
        if (rows.isPresent()) {
            boolean saidBefore = answer.equals(before) && rows.get().tell(field);
            boolean plain = note.isEmpty() && cell.formula().isEmpty();
            if (saidBefore || plain && rows.get().take(field, cell, place.sheet(), shown != Confidence.CERTAIN)) {
                return;
            }
        }
        cells.put(field, new UnderstoodCell(field, place, CellText.inFile(cell), answer.plain(), shown, note));
        if (!cell.formula().isEmpty()) {
            problems.add(Problem.notice(ProblemCode.FORMULA_VALUE_USED, place, CellText.of(cell)));
        }
    }

    public ReportAnswers answers() {
        Map<Programme, ProgrammeAnswers> byProgramme = new EnumMap<>(Programme.class);
        programmes.forEach(programme -> byProgramme.put(programme, programme(programme)));
        Map<ProcessStep, ProcessStepAnswers> steps = new EnumMap<>(ProcessStep.class);
        for (ProcessStep step : ProcessStep.values()) {
            if (find(FieldPath.of(Field.PROCESS_DONE, step)).isPresent()) {
                steps.put(step, step(step));
            }
        }
        List<TargetAnswers> listed =
                IntStream.rangeClosed(1, targets).mapToObj(this::target).toList();
        Answer<Boolean> targetsSet = get(FieldPath.of(Field.TARGETS_SET), Boolean.class);
        return new ReportAnswers(
                get(FieldPath.of(Field.STATUS), ImplementationStatus.class),
                byProgramme,
                get(FieldPath.of(Field.REFERRAL_CRITERIA), ReferralCriteria.class),
                get(FieldPath.of(Field.NEEDS), NeedsAssessment.class),
                words(Field.NEEDS_NOTE),
                targetsSet.isGiven() || listed.isEmpty() ? targetsSet : Answer.of(true),
                listed,
                steps,
                new ContactAnswers(
                        words(Field.CONTACT_SECTION),
                        words(Field.CONTACT_NAME),
                        words(Field.CONTACT_PHONE),
                        words(Field.CONTACT_EMAIL)),
                words(Field.REMARKS));
    }

    /** The answer given to a field, if there is one. */
    public Optional<Answer<?>> find(FieldPath field) {
        return Optional.ofNullable(answers.get(field));
    }

    /** The cell a field was read from, if it was read from one by itself. */
    public Optional<UnderstoodCell> cell(FieldPath field) {
        return Optional.ofNullable(cells.get(field));
    }

    private ProgrammeAnswers programme(Programme programme) {
        Map<Field, Answer<?>> asked = answers.of(programme.name());
        return new ProgrammeAnswers(
                typed(asked.get(Field.RUN), Boolean.class),
                typed(asked.get(Field.FIRST_MONTH), Month.class),
                typed(asked.get(Field.CASES), Long.class),
                typed(asked.get(Field.COST), Long.class),
                typed(asked.get(Field.GRANT), Long.class),
                typed(asked.get(Field.PREFECTURE_SHARE), Long.class),
                typed(asked.get(Field.OWN_SHARE), Long.class),
                typed(asked.get(Field.CONTRACTED), Long.class),
                typed(asked.get(Field.WAY), WayOfRunning.class));
    }

    private ProcessStepAnswers step(ProcessStep step) {
        return new ProcessStepAnswers(
                get(FieldPath.of(Field.PROCESS_DONE, step), Boolean.class),
                get(FieldPath.of(Field.PROCESS_DATE, step), LocalDate.class),
                get(FieldPath.of(Field.PROCESS_NOTE, step), String.class)
                        .asValue()
                        .orElse(""));
    }

    private TargetAnswers target(int number) {
        return new TargetAnswers(
                get(FieldPath.ofTarget(Field.TARGET_INDICATOR, number), String.class)
                        .asValue()
                        .orElse(""),
                get(FieldPath.ofTarget(Field.TARGET_UNIT, number), String.class)
                        .asValue()
                        .orElse(""),
                get(FieldPath.ofTarget(Field.TARGET_BASELINE, number), BigDecimal.class),
                get(FieldPath.ofTarget(Field.TARGET_VALUE, number), BigDecimal.class),
                get(FieldPath.ofTarget(Field.TARGET_DUE, number), LocalDate.class),
                get(FieldPath.ofTarget(Field.TARGET_ACTUAL, number), BigDecimal.class));
    }

    private String words(Field field) {
        return get(FieldPath.of(field), String.class).asValue().orElse("");
    }

    private <T> Answer<T> get(FieldPath field, Class<T> type) {
        return typed(answers.get(field), type);
    }

    /** An answer of a type, blank where there is none. */
    private static <T> Answer<T> typed(@Nullable Answer<?> answer, Class<T> type) {
        return answer == null ? Answer.blank() : answer.as(type);
    }
}
