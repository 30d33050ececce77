package kurogo.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kurogo.access.ForReporting;
import kurogo.area.AreaService;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.answers.ReportAnswers;
import kurogo.review.rule.CountedSubmission;
import kurogo.review.rule.Flag;
import kurogo.review.rule.Review;
import kurogo.review.rule.ReviewedMunicipality;
import kurogo.review.rule.ReviewedRound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says before a report counts which of its figures ought to be asked about (要確認の値), by the rules in force and beside what
 * counts for the year before. Nothing is stored.
 */
@Service
@Transactional(readOnly = true)
@ForReporting
public class PlausibilityService {

    private final RuleSets ruleSets;
    private final ReportService reports;
    private final AreaService area;

    PlausibilityService(RuleSets ruleSets, ReportService reports, AreaService area) {
        this.ruleSets = ruleSets;
        this.reports = reports;
        this.area = area;
    }

    /**
     * What ought to be asked about, programme by programme; a municipality whose figures raise no question is absent. A
     * municipal reporter's figures are set beside their own municipality's year before only.
     *
     * @param answers reports on the round that do not count yet
     */
    public Map<MunicipalityCode, List<Flag>> questions(
            ReportingRound round, Map<MunicipalityCode, ReportAnswers> answers) {
        Map<MunicipalityCode, ReportAnswers> before = reports.answersBefore(round);
        List<ReviewedMunicipality> municipalities = answers.entrySet().stream()
                .map(report -> new ReviewedMunicipality(
                        report.getKey(),
                        OptionalInt.empty(),
                        Optional.of(new CountedSubmission(Optional.empty(), report.getValue())),
                        Optional.ofNullable(before.get(report.getKey()))))
                .toList();
        ReviewedRound asked = new ReviewedRound(
                round.period(), round.asked(), Optional.of(round.dueOn()), round.dueOn(), area.bands(), municipalities);
        return Review.implausible(asked, ruleSets.inForce(round.id())).stream()
                .collect(Collectors.groupingBy(Flag::municipality));
    }
}
