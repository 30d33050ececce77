package kurogo.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.ActionLine;
import kurogo.report.CombinedRow;
import kurogo.report.Completeness;
import kurogo.report.ReportingRound;
import kurogo.report.YearTotal;
import kurogo.report.answers.Programme;
import kurogo.review.TrackedFlag;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import kurogo.review.rule.Share;
import kurogo.training.CoverageService;

/**
 * All the overview shows of one round.
 *
 * @param round the round
 * @param completeness who has reported
 * @param rows the combined table
 * @param flags flags that hold, resolved ones among them
 * @param shares the prefecture's shares beside the national review's
 * @param previous the combined table of the same part of the year before; empty when there was no such round
 * @param raisedBefore how many flags were raised in that round, by rule; empty when there was no such round
 * @param totals what all municipalities together reported for whole fiscal years, oldest first
 * @param residents persons living in each municipality, where known
 * @param week agreed actions of the person who looks that are due by the end of this week, overdue ones too
 * @param training how many municipalities training has reached
 */
public record Overview(
        ReportingRound round,
        Completeness completeness,
        List<CombinedRow> rows,
        List<TrackedFlag> flags,
        List<Share> shares,
        Optional<List<CombinedRow>> previous,
        Optional<Map<RuleCode, Long>> raisedBefore,
        List<YearTotal> totals,
        Map<MunicipalityCode, Integer> residents,
        List<ActionLine> week,
        CoverageService.Reach training) {

    public Overview {
        rows = List.copyOf(rows);
        flags = List.copyOf(flags);
        shares = List.copyOf(shares);
        raisedBefore = raisedBefore.map(Map::copyOf);
        totals = List.copyOf(totals);
        residents = Map.copyOf(residents);
        week = List.copyOf(week);
    }

    /** Flags somebody still has to do something about. */
    public List<TrackedFlag> openFlags() {
        return flags.stream().filter(flag -> flag.state().isOpen()).toList();
    }

    public long openFlags(Severity severity) {
        return openFlags().stream()
                .filter(flag -> flag.finding().severity() == severity)
                .count();
    }

    public long openFlags(RuleCode rule) {
        return openFlags().stream()
                .filter(flag -> flag.finding().rule() == rule)
                .count();
    }

    /** Flags a rule raised, settled ones too. */
    public long raised(RuleCode rule) {
        return flags.stream().filter(flag -> flag.finding().rule() == rule).count();
    }

    /** The same of the year before; nothing when there was no such round. */
    public Optional<Long> raisedBefore(RuleCode rule) {
        return raisedBefore.map(raised -> raised.getOrDefault(rule, 0L));
    }

    /** Cases of a programme over all municipalities that stated them; nothing when none did. */
    public Optional<Long> cases(Programme programme) {
        return cases(rows, programme);
    }

    /** The same of the year before. */
    public Optional<Long> casesBefore(Programme programme) {
        return previous.flatMap(before -> cases(before, programme));
    }

    public List<CombinedRow> rows(Programme programme) {
        return rows.stream().filter(row -> row.programme() == programme).toList();
    }

    /** What came since a moment. */
    public News since(Instant moment) {
        return News.of(this, moment);
    }

    /** Totals of a programme over the fiscal years, oldest first. */
    public List<YearTotal> totals(Programme programme) {
        return totals.stream().filter(total -> total.programme() == programme).toList();
    }

    /** How many open flags each municipality has. */
    public Map<MunicipalityCode, Long> openByMunicipality() {
        return openFlags().stream()
                .collect(Collectors.groupingBy(flag -> flag.finding().municipality(), Collectors.counting()));
    }

    /** The gravest open flag on each municipality that concerns a programme or no single one. */
    public Map<MunicipalityCode, Severity> gravest(Programme programme) {
        return openFlags().stream()
                .map(TrackedFlag::finding)
                .filter(flag -> flag.programme().filter(programme::equals).isPresent())
                .collect(Collectors.toMap(
                        flag -> flag.municipality(),
                        flag -> flag.severity(),
                        (one, other) -> one.compareTo(other) < 0 ? one : other));
    }

    private static Optional<Long> cases(List<CombinedRow> rows, Programme programme) {
        return rows.stream()
                .filter(row -> row.programme() == programme)
                .flatMap(row -> row.cases().asValue().stream())
                .reduce(Long::sum);
    }
}
