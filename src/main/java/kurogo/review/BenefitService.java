package kurogo.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kurogo.access.ForPrefecture;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.ReportService;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.SubmittedReport;
import kurogo.report.answers.ReportAnswers;
import kurogo.review.Benefit.Fate;
import kurogo.review.Benefit.Outcome;
import kurogo.review.Benefit.Step;
import kurogo.review.rule.ReviewResult;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.RuleSet;
import kurogo.review.rule.Severity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the flags of a round with those of the round a year later, beside the support given in between. */
@Service
@Transactional(readOnly = true)
@ForPrefecture
public class BenefitService {

    private final RoundService rounds;
    private final ReportService reports;
    private final FlagRepository flags;
    private final ReviewRunRepository runs;
    private final RuleSets ruleSets;
    private final ReviewJson json;
    private final List<SupportRecords> records;

    BenefitService(
            RoundService rounds,
            ReportService reports,
            FlagRepository flags,
            ReviewRunRepository runs,
            RuleSets ruleSets,
            ReviewJson json,
            ObjectProvider<SupportRecords> records) {
        this.rounds = rounds;
        this.reports = reports;
        this.flags = flags;
        this.runs = runs;
        this.ruleSets = ruleSets;
        this.json = json;
        this.records = records.orderedStream().toList();
    }

    /** The rounds that can be told of, the newest first: those whose round a year later was evaluated. */
    public List<ReportingRound> rounds() {
        Set<Long> evaluated = runs.evaluatedRounds();
        List<ReportingRound> all = rounds.all();
        Set<ReportingPeriod> told = all.stream()
                .filter(round -> evaluated.contains(round.id()))
                .map(round -> round.period().yearBefore())
                .collect(Collectors.toSet());
        return all.stream().filter(round -> told.contains(round.period())).toList();
    }

    /**
     * What became of the flags of a round, those left out that its own evaluations no longer found; nothing before the round a year
     * later was evaluated. Support counts from the end of the period the round asks about to the end of the later one's.
     */
    public Optional<Benefit> of(long roundId) {
        ReportingRound before = rounds.get(roundId);
        return rounds.find(before.period().yearAfter())
                .flatMap(after -> runs.newest(after.id()).map(run -> benefit(before, after, run)));
    }

    private Benefit benefit(ReportingRound before, ReportingRound after, ReviewRun run) {
        Map<MunicipalityCode, ReportAnswers> later = answers(after);
        Later now = new Later(
                json.readResult(runs.result(run.id())),
                ruleSets.get(run.ruleSetId()).ruleSet(),
                later.keySet(),
                flags.ofRound(after.id()).stream()
                        .filter(TrackedFlag::holds)
                        .collect(Collectors.toMap(TrackedFlag::key, Function.identity())));
        Map<Support, Set<MunicipalityCode>> given =
                given(before.period().lastDay().plusDays(1), after.period().lastDay());
        List<Fate> fates = flags.ofRound(before.id()).stream()
                .filter(TrackedFlag::holds)
                .map(flag -> new Fate(
                        flag, now.outcome(flag), support(given, flag.finding().municipality())))
                .toList();
        return new Benefit(before, after, fates, steps(answers(before), later, given));
    }

    private Map<MunicipalityCode, ReportAnswers> answers(ReportingRound round) {
        return reports.counted(round.id()).stream()
                .collect(Collectors.toMap(report -> report.submission().municipality(), SubmittedReport::answers));
    }

    private static List<Step> steps(
            Map<MunicipalityCode, ReportAnswers> before,
            Map<MunicipalityCode, ReportAnswers> after,
            Map<Support, Set<MunicipalityCode>> given) {
        return before.keySet().stream()
                .filter(after::containsKey)
                .sorted()
                .flatMap(code -> Arrays.stream(Milestone.values())
                        .flatMap(milestone -> said(milestone, before, code)
                                .flatMap(once -> said(milestone, after, code)
                                        .map(again -> new Step(milestone, once, again, support(given, code))))
                                .stream()))
                .toList();
    }

    private static Optional<Boolean> said(
            Milestone milestone, Map<MunicipalityCode, ReportAnswers> reports, MunicipalityCode code) {
        return Optional.ofNullable(reports.get(code))
                .flatMap(report -> milestone.in(report).asValue());
    }

    private Map<Support, Set<MunicipalityCode>> given(LocalDate from, LocalDate to) {
        Map<Support, Set<MunicipalityCode>> given = new EnumMap<>(Support.class);
        records.forEach(record -> given.merge(record.kind(), record.given(from, to), BenefitService::union));
        return given;
    }

    private static Set<MunicipalityCode> union(Set<MunicipalityCode> some, Set<MunicipalityCode> others) {
        Set<MunicipalityCode> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<Support> support(Map<Support, Set<MunicipalityCode>> given, MunicipalityCode municipality) {
        Set<Support> support = EnumSet.noneOf(Support.class);
        given.forEach((kind, municipalities) -> {
            if (municipalities.contains(municipality)) {
                support.add(kind);
            }
        });
        return support;
    }

    /** The later round as its last evaluation left it. */
    private record Later(
            ReviewResult result, RuleSet ruleSet, Set<MunicipalityCode> reported, Map<FlagKey, TrackedFlag> found) {

        Outcome outcome(TrackedFlag flag) {
            Optional<Severity> now = Optional.ofNullable(found.get(flag.key()))
                    .map(again -> again.finding().severity());
            if (now.isEmpty()) {
                return wasJudged(flag.key()) ? Outcome.GONE : Outcome.NOT_JUDGED;
            }
            int graver = flag.finding().severity().compareTo(now.get());
            if (graver == 0) {
                return Outcome.SAME;
            }
            return graver > 0 ? Outcome.GRAVER : Outcome.EASED;
        }

        /** Where nothing was reported, no rule but the one about missing reports judges. */
        private boolean wasJudged(FlagKey key) {
            return ruleSet.isOn(key.rule())
                    && (reported.contains(key.municipality()) || key.rule() == RuleCode.REPORT_MISSING)
                    && result.notAssessable().stream()
                            .noneMatch(other -> other.rule() == key.rule()
                                    && other.municipality().equals(key.municipality())
                                    && (other.programme().isEmpty()
                                            || other.programme().equals(key.programme())));
        }
    }
}
