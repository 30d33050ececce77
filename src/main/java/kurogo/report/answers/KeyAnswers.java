package kurogo.report.answers;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The answers of one report that figures over all municipalities are made of.
 *
 * @param status status towards the programme
 * @param needs whether needs are known
 * @param targetsSet whether quantitative targets are set; listing one is to say yes
 * @param programmes the answers by programme, those mentioned only
 */
public record KeyAnswers(
        Answer<ImplementationStatus> status,
        Answer<NeedsAssessment> needs,
        Answer<Boolean> targetsSet,
        Map<Programme, ProgrammeAnswers> programmes) {

    public KeyAnswers {
        programmes = programmes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(programmes));
    }

    /** Those of a whole report. */
    public static KeyAnswers of(ReportAnswers report) {
        return new KeyAnswers(
                report.status(),
                report.needs(),
                areTargetsSet(report.targetsSet(), !report.targets().isEmpty()),
                report.programmes());
    }

    /** What a report says of targets, and whether it lists any. */
    public static Answer<Boolean> areTargetsSet(Answer<Boolean> said, boolean listed) {
        return listed ? Answer.of(true) : said;
    }

    /** The answers on one programme, all blank when the report does not mention it. */
    public ProgrammeAnswers programme(Programme programme) {
        return programmes.getOrDefault(programme, ProgrammeAnswers.BLANK);
    }
}
