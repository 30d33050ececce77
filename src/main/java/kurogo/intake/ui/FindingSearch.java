package kurogo.intake.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.FindingOrder;
import kurogo.intake.FindingQuery;
import kurogo.intake.FoundKind;
import kurogo.intake.read.ProblemCode;
import kurogo.report.answers.Field;
import kurogo.report.answers.ProcessStep;
import kurogo.report.answers.Programme;
import kurogo.text.Texts;

/** Turns words a person looks for into what is written down of findings, which knows no language. */
final class FindingSearch {

    private final Texts texts;
    private final Map<MunicipalityCode, String> names;

    /** @param names municipalities' names in the language of the texts */
    FindingSearch(Texts texts, Map<MunicipalityCode, String> names) {
        this.texts = texts;
        this.names = names;
    }

    FindingQuery query(long roundId, Optional<FoundKind> kind, String typed, FindingOrder order) {
        String words = typed.strip();
        return words.isEmpty()
                ? new FindingQuery(roundId, kind, "", Set.of(), Set.of(), order)
                : new FindingQuery(roundId, kind, words, named(words), municipalities(words), order);
    }

    /** Problems whose sentence or advice holds the words, and questions and programmes whose name does. */
    private Set<String> named(String words) {
        return Stream.of(
                        named(ProblemCode.values(), words, "intake.problem.", "preview.todo."),
                        named(Field.values(), words, "report.Field."),
                        named(Programme.values(), words, "report.Programme.", "report.Programme.short."),
                        named(ProcessStep.values(), words, "report.ProcessStep."))
                .flatMap(found -> found)
                .collect(Collectors.toSet());
    }

    private Stream<String> named(Enum<?>[] constants, String words, String... keys) {
        return Arrays.stream(constants)
                .map(Enum::name)
                .filter(name -> Arrays.stream(keys)
                        .anyMatch(key -> texts.find(key + name)
                                .filter(said -> holds(said, words))
                                .isPresent()));
    }

    private Set<MunicipalityCode> municipalities(String words) {
        return names.entrySet().stream()
                .filter(named -> holds(named.getValue(), words))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean holds(String said, String words) {
        return said.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
