package kurogo.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kurogo.access.AuditTrail;
import kurogo.access.ForAdministrators;
import kurogo.access.ForPrefecture;
import kurogo.calendar.JapanTime;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.RuleSetNotKept.Reason;
import kurogo.review.rule.RuleSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rule sets: their versions, what a change would do before it is kept, and which of them judges a round. Rounds that still take in
 * reports are evaluated anew as soon as their rules change; what closed rounds were judged by stays until somebody asks.
 */
@Service
@Transactional
public class RuleSetService {

    private static final int SHORTEST_NOTE = 1;

    private final RuleSets ruleSets;
    private final RuleSetRepository repository;
    private final RoundEvaluation evaluation;
    private final RoundService rounds;
    private final AuditTrail auditTrail;
    private final Clock clock;

    RuleSetService(
            RuleSets ruleSets,
            RuleSetRepository repository,
            RoundEvaluation evaluation,
            RoundService rounds,
            AuditTrail auditTrail,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.repository = repository;
        this.evaluation = evaluation;
        this.rounds = rounds;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** All versions of all rule sets, the newest first; there is always at least the standard one. */
    @ForPrefecture
    public List<RuleSetVersion> all() {
        ruleSets.newest();
        return repository.all();
    }

    /** One version. */
    @ForPrefecture
    @Transactional(readOnly = true)
    public Optional<RuleSetVersion> find(long id) {
        return repository.find(id);
    }

    /** The rules a round is judged by. */
    @ForPrefecture
    public RoundRules of(long roundId) {
        return ruleSets.of(roundId);
    }

    /** What other rules would do to a round as it stands today, beside the rules in force. Nothing is stored. */
    @ForPrefecture
    public WhatIf whatIf(long roundId, RuleSet draft) {
        return evaluation.whatIf(roundId, ruleSets.of(roundId).inForce().ruleSet(), draft);
    }

    /**
     * Keeps a draft as the version that follows the one it was made from. The draft's name, version and date are set by that.
     *
     * @param read the newest version of its name, as the person saw it
     * @param draft the rules to be kept
     * @param note why
     * @throws RuleSetNotKept when somebody else kept a version meanwhile, nothing is different or nobody said why
     */
    @ForAdministrators
    public RuleSetVersion keep(RuleSetVersion read, RuleSet draft, String note) {
        RuleSet next = named(draft, read.ruleSet().name(), read.ruleSet().version() + 1);
        boolean newest = repository
                .newest(read.ruleSet().name())
                .filter(stored -> stored.id() == read.id())
                .isPresent();
        if (!newest) {
            throw new RuleSetNotKept(Reason.CHANGED_MEANWHILE);
        }
        if (next.hasRulesOf(read.ruleSet())) {
            throw new RuleSetNotKept(Reason.NOTHING_CHANGED);
        }
        return keep(next, note, read.ruleSet().toMap(), Reason.CHANGED_MEANWHILE);
    }

    /**
     * Keeps a draft as the first version of another rule set.
     *
     * @throws RuleSetNotKept when there is a rule set of that name or nobody said why
     */
    @ForAdministrators
    public RuleSetVersion keepAs(String name, RuleSet draft, String note) {
        if (repository.newest(name.strip()).isPresent()) {
            throw new RuleSetNotKept(Reason.NAME_TAKEN);
        }
        return keep(named(draft, name.strip(), 1), note, Map.of(), Reason.NAME_TAKEN);
    }

    /**
     * Ties a round to a version of a rule set, or lets it follow the newest one, and evaluates it.
     *
     * @param read what the round was judged by, as the person saw it
     * @param ruleSetId the version; empty to follow the newest
     * @throws RuleSetNotKept when somebody else changed it meanwhile
     */
    @ForAdministrators
    public RoundRules tie(RoundRules read, Optional<Long> ruleSetId) {
        if (!repository.setTie(read.roundId(), ruleSetId, read.version())) {
            throw new RuleSetNotKept(Reason.CHANGED_MEANWHILE);
        }
        RoundRules now = ruleSets.of(read.roundId());
        auditTrail.record("ruleSet.tied", "round/" + read.roundId(), Tied.of(read), Tied.of(now));
        evaluation.evaluate(read.roundId());
        return now;
    }

    private RuleSetVersion keep(RuleSet next, String note, Map<String, String> before, Reason taken) {
        if (note.strip().length() < SHORTEST_NOTE) {
            throw new RuleSetNotKept(Reason.NOTE_MISSING);
        }
        RuleSetVersion kept = ruleSets.keep(next, note.strip()).orElseThrow(() -> new RuleSetNotKept(taken));
        auditTrail.record("ruleSet.kept", "ruleSet/" + kept.id(), before, next.toMap());
        rounds.all().stream()
                .filter(ReportingRound::isOpen)
                .filter(round -> repository.tie(round.id()).isEmpty())
                .forEach(round -> evaluation.evaluate(round.id()));
        return kept;
    }

    private RuleSet named(RuleSet draft, String name, int version) {
        return draft.named(name, version, JapanTime.today(clock));
    }

    /** What the audit trail keeps of a round's rules. */
    private record Tied(long ruleSetId, boolean tied) {

        static Tied of(RoundRules rules) {
            return new Tied(rules.inForce().id(), rules.tied());
        }
    }
}
