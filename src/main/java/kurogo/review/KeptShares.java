package kurogo.review;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import kurogo.area.master.MunicipalityCode;
import kurogo.report.ReportingRound;
import kurogo.report.answers.KeyAnswers;
import kurogo.review.rule.PrefectureShares;
import kurogo.review.rule.Share;
import org.springframework.stereotype.Component;

/**
 * The shares of rounds, worked out once as long as what they are made of is the same. The round, who was there and what counts are read each time, so
 * nothing has to be told that they changed; where memory is short the program forgets and works them out anew.
 */
@Component
class KeptShares {

    private final Map<Long, SoftReference<Kept>> kept = new ConcurrentHashMap<>();

    /**
     * The shares of a round.
     *
     * @param answers what counts, by municipality; never changed, and the same object as long as nothing does
     * @param there the municipalities there were, in the order in which they are to be named
     */
    List<Share> of(ReportingRound round, Map<MunicipalityCode, KeyAnswers> answers, List<MunicipalityCode> there) {
        return Optional.ofNullable(kept.get(round.id()))
                .map(SoftReference::get)
                .filter(known -> known.isMadeOf(round, answers, there))
                .orElseGet(() -> keep(round, answers, there))
                .shares();
    }

    private Kept keep(ReportingRound round, Map<MunicipalityCode, KeyAnswers> answers, List<MunicipalityCode> there) {
        SequencedMap<MunicipalityCode, KeyAnswers> reports = new LinkedHashMap<>();
        there.forEach(code -> Optional.ofNullable(answers.get(code)).ifPresent(report -> reports.put(code, report)));
        Kept made = new Kept(
                round, answers, List.copyOf(there), PrefectureShares.of(round.asked(), round.period(), reports));
        kept.put(round.id(), new SoftReference<>(made));
        return made;
    }

    private record Kept(
            ReportingRound round,
            Map<MunicipalityCode, KeyAnswers> answers,
            List<MunicipalityCode> there,
            List<Share> shares) {

        /** Answers are told apart as objects: to compare what they say would take longer than to count them. */
        @SuppressWarnings("ReferenceEquality")
        boolean isMadeOf(
                ReportingRound now, Map<MunicipalityCode, KeyAnswers> counted, List<MunicipalityCode> municipalities) {
            return answers == counted && round.equals(now) && there.equals(municipalities);
        }
    }
}
