package kurogo.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import kurogo.analysis.measure.Measure;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.ReportingRound;
import kurogo.report.answers.KeyAnswers;
import kurogo.review.rule.PrefectureShares;
import kurogo.review.rule.RuleCode;
import kurogo.review.rule.Share;

/** Shares of municipalities, counted as the overview counts them, beside what the national review found. */
final class ReviewShares {

    private ReviewShares() {}

    /** 1 for a municipality the share counts, 0 for one it merely rests on, nothing for the others. */
    static RecordedFigures.Found of(
            FigureSettings settings,
            List<ReportingRound> rounds,
            Map<Long, Map<MunicipalityCode, KeyAnswers>> answers) {
        Map<ReportingPeriod, Share> shares = new HashMap<>();
        for (ReportingRound round : rounds) {
            share(settings, round, answers.getOrDefault(round.id(), Map.of()))
                    .ifPresent(share -> shares.put(round.period(), share));
        }
        return (municipality, period) ->
                Optional.ofNullable(shares.get(period))
                        .filter(share -> share.base().contains(municipality))
                        .stream()
                        .mapToDouble(share -> share.found().contains(municipality) ? 1 : 0)
                        .findFirst();
    }

    private static Optional<Share> share(
            FigureSettings settings, ReportingRound round, Map<MunicipalityCode, KeyAnswers> reports) {
        return PrefectureShares.of(round.asked(), round.period(), new TreeMap<>(reports)).stream()
                .filter(share -> share.finding() == finding(settings.measure()))
                .filter(share -> share.programme()
                        .filter(of -> of != settings.programme())
                        .isEmpty())
                .findFirst();
    }

    /** What the national review found, 0 to 1; nothing where it stated no share. */
    static OptionalDouble national(FigureSettings settings) {
        return settings.measure().isShare()
                ? PrefectureShares.national(finding(settings.measure()), settings.programme())
                : OptionalDouble.empty();
    }

    private static RuleCode finding(Measure measure) {
        return switch (measure) {
            case ZERO_CASES_SHARE -> RuleCode.ZERO_CASES;
            case NEEDS_UNKNOWN_SHARE -> RuleCode.NEEDS_UNKNOWN;
            case NEEDS_NOT_REFLECTED_SHARE -> RuleCode.NEEDS_NOT_REFLECTED;
            case TARGET_MISSING_SHARE -> RuleCode.TARGET_MISSING;
            default -> throw new IllegalArgumentException(measure + " is no share");
        };
    }
}
