package kurogo.review.rule;

import java.util.Comparator;
import java.util.Optional;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.answers.Programme;

/** What a rule says of one municipality: a flag, or that it could not judge. Where it saw nothing it says nothing. */
public sealed interface Finding permits Flag, NotAssessable {

    /** By rule, municipality code, programme; what concerns no single programme comes first. */
    Comparator<Finding> ORDER = Comparator.comparing(Finding::rule)
            .thenComparing(Finding::municipality)
            .thenComparingInt(
                    finding -> finding.programme().map(Programme::ordinal).orElse(-1));

    RuleCode rule();

    MunicipalityCode municipality();

    /** The programme concerned; empty when the finding concerns the report as a whole. */
    Optional<Programme> programme();
}
