package kurogo.review;

import java.time.Clock;
import java.util.List;
import kurogo.access.AuditTrail;
import kurogo.access.CurrentUser;
import kurogo.access.ForPrefecture;
import kurogo.access.ForStaff;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.ReferenceNotKept.Reason;
import kurogo.review.rule.ReferenceResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Published results of other prefectures' municipalities (参考データ), by which a rule set may widen groups that are too small. When they change,
 * open rounds whose rules use them are evaluated anew. What is withdrawn stays readable, so that old evaluations can be repeated.
 */
@Service
@Transactional
public class ReferenceDataService {

    private static final int LONGEST_TITLE = 120;

    private final ReferenceRepository repository;
    private final RoundEvaluation evaluation;
    private final RuleSets ruleSets;
    private final RoundService rounds;
    private final CurrentUser currentUser;
    private final AuditTrail auditTrail;
    private final Clock clock;

    ReferenceDataService(
            ReferenceRepository repository,
            RoundEvaluation evaluation,
            RuleSets ruleSets,
            RoundService rounds,
            CurrentUser currentUser,
            AuditTrail auditTrail,
            Clock clock) {
        this.repository = repository;
        this.evaluation = evaluation;
        this.ruleSets = ruleSets;
        this.rounds = rounds;
        this.currentUser = currentUser;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** All sets, withdrawn ones too, the newest first. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<ReferenceSet> all() {
        return repository.all();
    }

    /** What a set holds, by municipality code, year and programme. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public List<ReferenceResult> results(ReferenceSet set) {
        return repository.results(List.of(set.id()), set.firstYear(), set.lastYear());
    }

    /**
     * Keeps a set, all of it.
     *
     * @throws ReferenceNotKept when it has no title, or the same file is in use
     */
    @ForStaff
    public ReferenceSet keep(NewReferenceSet set) {
        String title = set.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new ReferenceNotKept(Reason.TITLE);
        }
        boolean there = repository.all().stream()
                .anyMatch(known ->
                        known.withdrawn().isEmpty() && known.fileSha256().equals(set.fileSha256()));
        if (there) {
            throw new ReferenceNotKept(Reason.ALREADY_THERE);
        }
        long id = repository.insert(
                new NewReferenceSet(title, set.fileName(), set.fileSha256(), set.results()),
                clock.instant(),
                currentUser.get().displayName());
        ReferenceSet kept = get(id);
        auditTrail.record("reference.kept", "reference/" + id, "", kept);
        evaluateWhatRestsOnIt();
        return kept;
    }

    /**
     * Withdraws a set: no evaluation uses it any more.
     *
     * @param read the set as the person saw it
     * @throws ReferenceNotKept when nobody said why, or somebody else was faster
     */
    @ForStaff
    public ReferenceSet withdraw(ReferenceSet read, String because) {
        if (because.isBlank()) {
            throw new ReferenceNotKept(Reason.REASON_MISSING);
        }
        if (!repository.withdraw(read, clock.instant(), currentUser.get().displayName(), because.strip())) {
            throw new ReferenceNotKept(Reason.CHANGED_MEANWHILE);
        }
        ReferenceSet now = get(read.id());
        auditTrail.record("reference.withdrawn", "reference/" + read.id(), read, now);
        evaluateWhatRestsOnIt();
        return now;
    }

    private void evaluateWhatRestsOnIt() {
        rounds.all().stream()
                .filter(ReportingRound::isOpen)
                .filter(round -> ruleSets.inForce(round.id()).peers().needReference())
                .forEach(round -> evaluation.evaluate(round.id()));
    }

    private ReferenceSet get(long id) {
        return repository.all().stream()
                .filter(set -> set.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
