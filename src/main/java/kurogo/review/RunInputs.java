package kurogo.review;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kurogo.area.master.MunicipalityCode;
import kurogo.checksum.Sha256;
import kurogo.review.FactRepository.Fact;
import kurogo.review.FactRepository.State;
import kurogo.review.rule.ReviewedMunicipality;
import kurogo.review.rule.ReviewedRound;
import kurogo.review.rule.RuleSet;
import org.springframework.stereotype.Component;

/** Keeps what goes into evaluations, so that each can be repeated, and tells what is new against the one before. */
@Component
class RunInputs {

    private final ReviewInput inputs;
    private final FactRepository facts;
    private final ReviewJson json;

    RunInputs(ReviewInput inputs, FactRepository facts, ReviewJson json) {
        this.inputs = inputs;
        this.facts = facts;
        this.json = json;
    }

    /**
     * What went into a run.
     *
     * @param input what the run keeps of it
     * @param sha256 checksum of all of it
     * @param changed municipalities of which something else was known in the run before; all of them in the first run
     * @param otherReference whether other published results were used in the run before
     */
    record Kept(String input, String sha256, Set<MunicipalityCode> changed, boolean otherReference) {}

    Kept keep(long roundId, ReviewedRound round, List<Long> reference, Optional<String> inputBefore) {
        Optional<RunInput> last = inputBefore.map(json::readInput);
        Map<Long, State> before = last.map(input -> facts.states(input.facts())).orElse(Map.of());
        Map<State, Long> numbers = new HashMap<>();
        before.forEach((number, state) -> numbers.put(state, number));
        List<Fact> now = round.municipalities().stream().map(this::fact).toList();
        List<Fact> changed =
                now.stream().filter(fact -> !numbers.containsKey(fact.state())).toList();
        numbers.putAll(facts.keep(roundId, changed));
        ReviewedRound head = round.with(List.of()).beside(List.of());
        List<Long> kept =
                now.stream().map(fact -> numbers.getOrDefault(fact.state(), 0L)).toList();
        String checksums = now.stream().map(fact -> fact.state().sha256()).collect(Collectors.joining());
        return new Kept(
                json.write(new RunInput(kept, reference, head)),
                Sha256.of(json.write(new RunInput(List.of(), reference, head)) + checksums),
                changed.stream()
                        .map(fact -> new MunicipalityCode(fact.state().municipality()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                last.filter(input -> !input.reference().equals(reference)).isPresent());
    }

    /** What went into a run, as it was then. */
    ReviewedRound read(String input, RuleSet ruleSet) {
        RunInput kept = json.readInput(input);
        if (kept.facts().isEmpty()) {
            return kept.round();
        }
        Map<Long, String> contents = facts.contents(kept.facts());
        List<ReviewedMunicipality> municipalities = kept.facts().stream()
                .map(number -> json.readMunicipality(contents.getOrDefault(number, "")))
                .toList();
        return kept.round()
                .with(municipalities)
                .beside(inputs.reference(kept.reference(), kept.round().period().year(), ruleSet));
    }

    private Fact fact(ReviewedMunicipality municipality) {
        String content = json.write(municipality);
        return new Fact(new State(municipality.code().digits(), Sha256.of(content)), content);
    }
}
