package kurogo.review.rule;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.Answer;
import kurogo.report.answers.Programme;

/**
 * A rule that could not judge a municipality. That is not the same as having found nothing.
 *
 * @param rule the rule
 * @param municipality whom it would have judged
 * @param programme the programme concerned; empty when it concerns the report as a whole
 * @param reason why it could not
 * @param explanation the reason in a sentence
 */
public record NotAssessable(
        RuleCode rule, MunicipalityCode municipality, Optional<Programme> programme, Reason reason, Phrase explanation)
        implements Finding {

    /** Why a rule cannot judge. */
    public enum Reason {
        /** The answer it needs was not given; the sentence says which and in what way. */
        NO_ANSWER,
        /** The round did not ask the question it rests on. */
        NOT_ASKED,
        /** Whether the programme ran at all is not stated. */
        RUN_NOT_STATED,
        /** The programme ran at no cost, so that cost cannot be judged. */
        NO_COST,
        /** No municipality of the group handled any case. */
        NO_CASES_IN_GROUP,
        /** Too few municipalities to compare with. */
        GROUP_TOO_SMALL,
        /** The population of the municipality is not known. */
        NO_POPULATION,
        /** When the report was handed in is not known. */
        NO_DATE_HANDED_IN
    }

    static NotAssessable because(
            Reason reason,
            RuleCode rule,
            MunicipalityCode municipality,
            Optional<Programme> programme,
            Value... words) {
        return new NotAssessable(
                rule, municipality, programme, reason, Phrase.of("review.notAssessable." + reason.name(), words));
    }

    /** The answer to a question is a silence. */
    static NotAssessable silent(
            RuleCode rule,
            MunicipalityCode municipality,
            Optional<Programme> programme,
            Measure question,
            Answer<?> answer) {
        Value silence = Phrase.of(answer.asSilence().orElseThrow());
        return because(Reason.NO_ANSWER, rule, municipality, programme, Phrase.of(question), silence);
    }
}
