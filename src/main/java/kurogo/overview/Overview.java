package kurogo.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.followup.ActionLine;
import kurogo.report.Completeness;
import kurogo.report.ProgrammeFigures;
import kurogo.report.ReportingRound;
import kurogo.report.RoundFigures;
import kurogo.report.YearTotal;
import kurogo.report.answers.Programme;
import kurogo.review.FlagMark;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Severity;
import kurogo.review.rule.Share;
import kurogo.training.CoverageService;

/**
 * All the overview shows of one round.
 *
 * @param round the round
 * @param figures who has reported, and what counts
 * @param flags every flag of the round, resolved ones among them
 * @param shares the prefecture's shares beside the national review's
 * @param previous cases of the same part of the year before, by programme; empty when there was no such round
 * @param raisedBefore how many flags were raised in that round, by rule; empty when there was no such round
 * @param totals what all municipalities together reported for whole fiscal years, oldest first
 * @param residents persons living in each municipality, where known
 * @param week agreed actions of the person who looks that are due by the end of this week, overdue ones too
 * @param training how many municipalities training has reached
 */
public record Overview(
        ReportingRound round,
        RoundFigures figures,
        List<FlagMark> flags,
        List<Share> shares,
        Optional<Map<Programme, Long>> previous,
        Optional<Map<RuleCode, Long>> raisedBefore,
        List<YearTotal> totals,
        Map<MunicipalityCode, Integer> residents,
        List<ActionLine> week,
        CoverageService.Reach training) {

    public Overview {
        flags = List.copyOf(flags);
        shares = List.copyOf(shares);
        previous = previous.map(Map::copyOf);
        raisedBefore = raisedBefore.map(Map::copyOf);
        totals = List.copyOf(totals);
        residents = Map.copyOf(residents);
        week = List.copyOf(week);
    }

    /** Who has reported. */
    public Completeness completeness() {
        return figures.completeness();
    }

    /** Flags somebody still has to do something about. */
    public List<FlagMark> openFlags() {
        return flags.stream().filter(FlagMark::isOpen).toList();
    }

    public long openFlags(Severity severity) {
        return openFlags().stream().filter(flag -> flag.severity() == severity).count();
    }

    public long openFlags(RuleCode rule) {
        return openFlags().stream().filter(flag -> flag.rule() == rule).count();
    }

    /** Flags a rule raised, settled ones too. */
    public long raised(RuleCode rule) {
        return flags.stream().filter(flag -> flag.rule() == rule).count();
    }

    /** The same of the year before; nothing when there was no such round. */
    public Optional<Long> raisedBefore(RuleCode rule) {
        return raisedBefore.map(raised -> raised.getOrDefault(rule, 0L));
    }

    /** Cases of a programme over all municipalities that stated them; nothing when none did. */
    public Optional<Long> cases(Programme programme) {
        return Optional.ofNullable(figures.cases().get(programme));
    }

    /** The same of the year before. */
    public Optional<Long> casesBefore(Programme programme) {
        return previous.map(before -> before.get(programme));
    }

    /** A line for every municipality asked about a programme or answering to it. */
    public List<ProgrammeFigures> rows(Programme programme) {
        return figures.rows().stream()
                .filter(row -> row.programme() == programme)
                .toList();
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
        return openFlags().stream().collect(Collectors.groupingBy(FlagMark::municipality, Collectors.counting()));
    }

    /** The gravest open flag on each municipality that concerns a programme or no single one. */
    public Map<MunicipalityCode, Severity> gravest(Programme programme) {
        return openFlags().stream()
                .filter(flag -> flag.programme().filter(programme::equals).isPresent())
                .collect(Collectors.toMap(
                        FlagMark::municipality,
                        FlagMark::severity,
                        (one, other) -> one.compareTo(other) < 0 ? one : other));
    }
}
