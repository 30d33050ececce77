package kurogo.followup.ui;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kurogo.calendar.PeriodNames;
import kurogo.calendar.ReportingPeriod;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.review.TrackedFlag;

/** Flags by municipality, rule, programme and the period of their round, so that those of several rounds are told apart. */
final class FlagNames {

    private final FollowUpWords words;
    private final Map<Long, ReportingPeriod> periods;

    FlagNames(RoundService rounds, FollowUpWords words) {
        this.words = words;
        this.periods =
                rounds.all().stream().collect(Collectors.toUnmodifiableMap(ReportingRound::id, ReportingRound::period));
    }

    /** 青垣市：実績0件（多機関協働） 令和7年度 (2025). */
    String of(TrackedFlag flag) {
        return words.get("flagOf", words.name(flag.finding().municipality()), withoutMunicipality(flag));
    }

    /** 実績0件（多機関協働） 令和7年度 (2025). */
    String withoutMunicipality(TrackedFlag flag) {
        String name = words.flag(flag);
        return Optional.ofNullable(periods.get(flag.roundId()))
                .map(period -> words.get(
                        "flagOfPeriod", name, PeriodNames.in(words.texts()).of(period)))
                .orElse(name);
    }
}
