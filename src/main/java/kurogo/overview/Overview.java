package kurogo.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import kurogo.training.Reach;

/**
 * All the overview shows of one round.
 *
 * @param round the round
 * @param figures who has reported, and what counts
 * @param flags every flag of the round, resolved ones among them
 * @param shares the prefecture's shares beside the national review's
 * @param lookback what is counted of the round beside the years before it
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
        Lookback lookback,
        List<YearTotal> totals,
        Map<MunicipalityCode, Integer> residents,
        List<ActionLine> week,
        Reach training) {

    public Overview {
        flags = List.copyOf(flags);
        shares = List.copyOf(shares);
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

    /** Whether rules were ever run over the round: before that, no flag does not say that nothing is wrong. */
    public boolean isEvaluated() {
        return lookback.now(RoundCounts::raised).isPresent();
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
