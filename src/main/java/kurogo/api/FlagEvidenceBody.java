package kurogo.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import kurogo.review.FlagEvent;
import kurogo.review.FlagEvidence;
import kurogo.review.FlagState;
import kurogo.review.ReviewRun;
import kurogo.review.rule.Evidence;
import kurogo.review.rule.Figure;
import kurogo.review.rule.Measure;
import kurogo.review.rule.Peer;
import kurogo.review.rule.PeerGroup;
import kurogo.review.rule.Phrase;
import kurogo.review.rule.Unit;
import kurogo.review.rule.Value;
import kurogo.text.Texts;

/**
 * A flag with all one needs to follow the judgement.
 *
 * @param flag the flag
 * @param period the period of its round
 * @param statistic the figure that decided, where one did
 * @param threshold what it was compared with
 * @param figures the municipality's figures and what was made of them
 * @param peers whom it was compared with
 * @param surprise probability of something at least so far off by chance alone
 * @param questions to open the conversation with
 * @param evaluation the last evaluation of the round
 * @param history what happened to the flag, the oldest first
 */
record FlagEvidenceBody(
        FlagBody flag,
        String period,
        Optional<FigureBody> statistic,
        OptionalDouble threshold,
        List<FigureBody> figures,
        Optional<PeersBody> peers,
        OptionalDouble surprise,
        List<String> questions,
        Optional<EvaluationBody> evaluation,
        List<EventBody> history) {

    /** A figure: its number with its unit where it is one, and how it is written. */
    record FigureBody(Measure measure, String name, Optional<Double> number, Optional<Unit> unit, String shown) {
        static FigureBody of(Figure figure, Texts texts) {
            Optional<Value.Amount> amount = Optional.of(figure.value())
                    .filter(Value.Amount.class::isInstance)
                    .map(Value.Amount.class::cast);
            return new FigureBody(
                    figure.measure(),
                    Phrase.of(figure.measure()).in(texts),
                    amount.map(Value.Amount::number),
                    amount.map(Value.Amount::unit),
                    figure.value().in(texts));
        }
    }

    /** A peer group. */
    record PeersBody(PeerGroup.Kind kind, String description, List<PeerBody> members) {
        static PeersBody of(PeerGroup group, Texts texts) {
            return new PeersBody(
                    group.kind(),
                    group.description().in(texts),
                    group.members().stream()
                            .map(peer -> PeerBody.of(peer, texts))
                            .toList());
        }
    }

    /** A member of it. */
    record PeerBody(String municipality, boolean reference, List<FigureBody> figures) {
        static PeerBody of(Peer peer, Texts texts) {
            return new PeerBody(peer.municipality().digits(), peer.isReference(), bodies(peer.figures(), texts));
        }
    }

    /** An evaluation. */
    record EvaluationBody(
            LocalDate asOf,
            Instant evaluatedAt,
            String ruleSet,
            int ruleSetVersion,
            String programVersion,
            String inputSha256) {}

    /** Something that happened to the flag. */
    record EventBody(
            Instant at,
            String actor,
            FlagEvent.Kind kind,
            FlagState from,
            FlagState to,
            String reason,
            String assignee) {
        static EventBody of(FlagEvent event) {
            return new EventBody(
                    event.at(),
                    event.actor(),
                    event.kind(),
                    event.from(),
                    event.to(),
                    event.reason(),
                    event.assignee());
        }
    }

    static FlagEvidenceBody of(FlagEvidence seen, Texts texts) {
        Evidence evidence = seen.flag().finding().evidence();
        return new FlagEvidenceBody(
                FlagBody.of(seen.flag(), texts),
                seen.round().period().code(),
                evidence.statistic().map(figure -> FigureBody.of(figure, texts)),
                evidence.threshold(),
                bodies(evidence.figures(), texts),
                evidence.peers().map(group -> PeersBody.of(group, texts)),
                evidence.surprise(),
                evidence.questions().stream()
                        .map(question -> question.in(texts))
                        .toList(),
                seen.run().map(run -> evaluation(run, seen)),
                seen.history().stream().map(EventBody::of).toList());
    }

    private static EvaluationBody evaluation(ReviewRun run, FlagEvidence seen) {
        return new EvaluationBody(
                run.asOf(),
                run.evaluatedAt(),
                seen.ruleSet().map(version -> version.ruleSet().name()).orElse(""),
                seen.ruleSet().map(version -> version.ruleSet().version()).orElse(0),
                run.programVersion(),
                run.inputSha256());
    }

    private static List<FigureBody> bodies(List<Figure> figures, Texts texts) {
        return figures.stream().map(figure -> FigureBody.of(figure, texts)).toList();
    }
}
