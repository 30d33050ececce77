package kurogo.intake.ui.round;

import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.RoundTerms;
import kurogo.review.ReviewService;
import org.springframework.stereotype.Component;

/** What staff do to a round that runs. Other terms are other rules: a round that was reviewed is reviewed again at once. */
@Component
class RoundWork {

    private final RoundService rounds;
    private final ReviewService review;

    RoundWork(RoundService rounds, ReviewService review) {
        this.rounds = rounds;
        this.review = review;
    }

    ReportingRound change(ReportingRound seen, RoundTerms terms) {
        ReportingRound changed = rounds.change(seen, terms);
        if (review.lastRun(changed.id()).isPresent()) {
            review.evaluate(changed.id());
        }
        return changed;
    }
}
