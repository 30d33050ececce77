package kurogo.publication;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kurogo.calendar.JapanTime;
import kurogo.followup.FlagFollowUpService;
import kurogo.followup.FlagTalk;
import kurogo.report.answers.Programme;
import kurogo.review.FlagEvent;
import kurogo.review.FlagService;
import kurogo.review.TrackedFlag;
import kurogo.review.rule.RuleCode;
import org.springframework.stereotype.Component;

/** Brings together the flags of a round on few cases and what was confirmed about each. */
@Component
class FewCasesReading {

    /** None at all, and few for what was spent: both ask why there are not more. */
    private static final Set<RuleCode> ON_FEW_CASES = EnumSet.of(RuleCode.ZERO_CASES, RuleCode.HIGH_COST);

    private static final Comparator<TrackedFlag> ORDER = Comparator.comparing(
                    (TrackedFlag flag) -> flag.finding().municipality())
            .thenComparing(
                    flag -> flag.finding().programme().map(Programme::ordinal).orElse(-1))
            .thenComparing(flag -> flag.finding().rule());

    private final FlagService flags;
    private final FlagFollowUpService followUp;

    FewCasesReading(FlagService flags, FlagFollowUpService followUp) {
        this.flags = flags;
        this.followUp = followUp;
    }

    /** By municipality and programme. */
    List<FewCases> ofRound(long roundId) {
        List<TrackedFlag> few = flags.ofRound(roundId).stream()
                .filter(flag -> ON_FEW_CASES.contains(flag.finding().rule()))
                .sorted(ORDER)
                .toList();
        Map<Long, List<FlagTalk>> talks = followUp
                .heldAbout(few.stream().map(TrackedFlag::id).toList())
                .stream()
                .collect(groupingBy(FlagTalk::flagId));
        Map<Long, List<FlagEvent>> decisions = flags.eventsIn(roundId).stream()
                .filter(event -> event.kind() == FlagEvent.Kind.DECIDED)
                .filter(event -> !event.reason().isBlank())
                .collect(groupingBy(FlagEvent::flagId));
        return few.stream()
                .map(flag -> new FewCases(
                        flag,
                        confirmed(
                                talks.getOrDefault(flag.id(), List.of()),
                                decisions.getOrDefault(flag.id(), List.of()))))
                .toList();
    }

    private static List<Confirmation> confirmed(List<FlagTalk> talks, List<FlagEvent> decisions) {
        Stream<Confirmation> said =
                talks.stream().map(talk -> new Confirmation.Talk(talk.day(), talk.way(), talk.title(), talk.said()));
        Stream<Confirmation> decided = decisions.stream()
                .map(event -> new Confirmation.Decision(JapanTime.dayOf(event.at()), event.to(), event.reason()));
        return Stream.concat(said, decided)
                .sorted(Comparator.comparing(Confirmation::day))
                .toList();
    }
}
