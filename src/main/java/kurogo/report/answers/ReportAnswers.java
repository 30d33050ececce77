package kurogo.report.answers;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All that one municipality answered in one round.
 *
 * @param status its status in the fiscal year
 * @param programmes answers by programme; a programme the report does not mention is absent
 * @param referralCriteria criteria for cases referred to 多機関協働事業
 * @param needs needs assessment
 * @param needsNote note beside it, empty when none
 * @param targetsSet whether quantitative targets are set; given {@code true} or {@code false} only when the report says
 *     so or lists targets
 * @param targets the targets listed
 * @param processSteps answers by process step; a step the report does not mention is absent
 * @param contact whom to ask
 * @param remarks free text, empty when none
 */
public record ReportAnswers(
        Answer<ImplementationStatus> status,
        Map<Programme, ProgrammeAnswers> programmes,
        Answer<ReferralCriteria> referralCriteria,
        Answer<NeedsAssessment> needs,
        String needsNote,
        Answer<Boolean> targetsSet,
        List<TargetAnswers> targets,
        Map<ProcessStep, ProcessStepAnswers> processSteps,
        ContactAnswers contact,
        String remarks) {

    public ReportAnswers {
        programmes = programmes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(programmes));
        targets = List.copyOf(targets);
        processSteps = processSteps.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(processSteps));
    }

    /** The answers on one programme, all blank when the report does not mention it. */
    public ProgrammeAnswers programme(Programme programme) {
        return programmes.getOrDefault(programme, ProgrammeAnswers.BLANK);
    }

    /** The answers on one process step, all blank when the report does not mention it. */
    public ProcessStepAnswers processStep(ProcessStep step) {
        return processSteps.getOrDefault(step, ProcessStepAnswers.BLANK);
    }

    /**
     * Every field with its answer, in the order of the form. An empty text counts as blank, as does each field of a
     * programme or process step the report does not mention.
     */
    public Map<FieldPath, Answer<?>> byField() {
        return AnswersByField.of(this, targets.size());
    }
}
