package kurogo.review;

import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.Programme;
import kurogo.review.rule.Flag;
import kurogo.review.rule.RuleCode;

/** What makes two findings in one round the same flag. */
record FlagKey(MunicipalityCode municipality, Optional<Programme> programme, RuleCode rule) {

    static FlagKey of(Flag finding) {
        return new FlagKey(finding.municipality(), finding.programme(), finding.rule());
    }
}
